import { request } from "undici";
import type { Surface } from "../cells.ts";
import { outputsOf } from "./answers.ts";
import type { Call, HttpRequest } from "./call.ts";
import { encode } from "./encode.ts";

const textOf = async (url: string, { method, path, headers, body }: HttpRequest): Promise<string> => {
  const answer = await request(`${url}${path}`, { method, headers, body: body ?? null });
  const text = await answer.body.text();
  if (answer.statusCode === 200) return text;
  throw new Error(`${method} ${path} was answered by ${answer.statusCode}: ${text.slice(0, 400)}`);
};

/** Sends the first of these calls (on `trpc-batch` all of them) and gives the outputs. */
export const send = async (
  url: string,
  surface: Surface,
  calls: readonly [Call, ...Call[]],
): Promise<readonly unknown[]> => outputsOf(surface, await textOf(url, encode(surface, calls)));
