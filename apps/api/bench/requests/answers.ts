import { z } from "zod";
import type { Surface } from "../cells.ts";

const TrpcAnswer = z.object({ result: z.object({ data: z.unknown() }) });
const McpAnswer = z.object({ result: z.object({ structuredContent: z.unknown() }) });

const EVENT_DATA = /^data: (.*)$/m;

const dataOf = (answer: unknown) => TrpcAnswer.parse(answer).result.data;

/** The outputs of the operations in the text of an answer. */
export const outputsOf = (surface: Surface, body: string): readonly unknown[] => {
  switch (surface) {
    case "rest":
      return [JSON.parse(body)];
    case "trpc":
      return [dataOf(JSON.parse(body))];
    case "trpc-batch":
      return z.array(z.unknown()).parse(JSON.parse(body)).map(dataOf);
    case "mcp":
      return [McpAnswer.parse(JSON.parse(body)).result.structuredContent];
    case "mcp-2025":
      return [McpAnswer.parse(JSON.parse(EVENT_DATA.exec(body)?.[1] ?? "null")).result.structuredContent];
  }
};
