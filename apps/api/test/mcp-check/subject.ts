import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scopes } from "@jobtracker/contracts";
import { z } from "zod";
import { startServerProcess } from "../process.ts";

/** A server in a process of its own, on a fresh database, and a token of its one person with every scope. */
export interface Subject extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
}

export const TEST_BUILD = fileURLToPath(new URL("./test-build.ts", import.meta.url));

const account = { email: "person@example.org", password: "correct horse battery", displayName: "Person" };

const post = async (url: string, headers: Readonly<Record<string, string>>, body: unknown) => {
  const reply = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return reply;
};

const makeToken = async (url: string): Promise<string> => {
  const registered = await post(`${url}/api/v1/auth/register`, {}, account);
  const [cookie = ""] = (registered.headers.get("set-cookie") ?? "").split(";");
  const headers = { cookie, origin: url };
  const made = await post(`${url}/api/v1/auth/tokens`, headers, { name: "check", scopes });
  return z.object({ token: z.string() }).parse(await made.json()).token;
};

/** `program`: the product's own, unless given. */
export const startSubject = async (program?: string): Promise<Subject> => {
  const folder = await mkdtemp(join(tmpdir(), "jobtracker-mcp-"));
  const server = await startServerProcess({ DATA_DIR: folder }, program);
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: server.url, token: await makeToken(server.url), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
