import { scopes as everyScope, type Scope } from "@jobtracker/contracts";
import type { FastifyInstance, InjectOptions } from "fastify";
import { openTestPlatform, type TestPlatform } from "../src/_kit/testing/index.ts";
import { createServer } from "../src/server.ts";

type Reply = Awaited<ReturnType<FastifyInstance["inject"]>>;

/** A person with a session and an API token, made through the REST surface. */
export interface TestPerson {
  readonly email: string;
  readonly cookie: string;
  readonly token: string;
}

export interface TestServer extends AsyncDisposable {
  readonly app: FastifyInstance;
  readonly platform: TestPlatform;
  /** One REST request as the person (by token), or as nobody. */
  rest(method: string, path: string, options?: RestOptions): Promise<Reply>;
  /** One tRPC call as the person, or as nobody. */
  trpc(name: string, kind: "query" | "mutation", input: unknown, person?: TestPerson): Promise<Reply>;
  person(scopes?: readonly Scope[]): Promise<TestPerson>;
  close(): Promise<void>;
}

interface RestOptions {
  readonly person?: TestPerson | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export const PASSWORD = "correct horse battery";

let people = 0;

const sessionCookie = (reply: Reply) => {
  const [cookie] = reply.cookies;
  if (cookie === undefined) throw new Error(`No session was started: ${reply.statusCode} ${reply.body}`);
  return `${cookie.name}=${cookie.value}`;
};

const bearer = (person: TestPerson | undefined) =>
  person === undefined ? {} : { authorization: `Bearer ${person.token}` };

/** The whole server on a fresh database, called without a socket. */
export const startTestServer = async (
  options: Parameters<typeof openTestPlatform>[0] = {},
): Promise<TestServer> => {
  const platform = await openTestPlatform(options);
  const app = await createServer(platform);
  const inject = (request: InjectOptions) => app.inject(request);

  const rest: TestServer["rest"] = (method, path, { person, body, headers } = {}) =>
    inject({
      method: method as "GET",
      url: `/api/v1${path}`,
      headers: { ...bearer(person), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });

  const trpc: TestServer["trpc"] = (name, _kind, input, person) =>
    inject({ method: "POST", url: `/trpc/${name}`, headers: bearer(person), payload: input as object });

  const person: TestServer["person"] = async (scopes = everyScope) => {
    people += 1;
    const email = `person-${people}@example.org`;
    const registered = await rest("POST", "/auth/register", {
      body: { email, password: PASSWORD, displayName: "Person" },
    });
    const cookie = sessionCookie(registered);
    const made = await rest("POST", "/auth/tokens", { headers: { cookie }, body: { name: "test", scopes } });
    return { email, cookie, token: made.json().token };
  };

  const close = async () => {
    await app.close();
    await platform.close();
  };
  return { app, platform, rest, trpc, person, close, [Symbol.asyncDispose]: close };
};
