import type { Client } from "@modelcontextprotocol/client";
import { z } from "zod";
import { connectOverHttp, textOf } from "../mcp-client.ts";
import { startTestServer, type TestPerson, type TestServer } from "../server.ts";
import { applicationAt, handle, jobAt } from "./reading.ts";
import { chapters, NOW, TIME_ZONE, yesterday } from "./story.ts";
import type { Answer, Arguments } from "./task.ts";

const Made = z.object({ id: z.int(), version: z.int(), applicationId: z.int().nullable().optional() });

/** The real server, on a clock of the evaluation's, and people who lived through its story. */
export class Stage implements AsyncDisposable {
  readonly #server: TestServer;
  readonly #url: string;
  readonly #setTime: (time: string) => void;

  private constructor(server: TestServer, url: string, setTime: (time: string) => void) {
    this.#server = server;
    this.#url = url;
    this.#setTime = setTime;
  }

  static async open(): Promise<Stage> {
    let time = NOW;
    const server = await startTestServer({ now: () => new Date(time) });
    const url = await server.app.listen({ port: 0, host: "127.0.0.1" });
    return new Stage(server, url, (next) => {
      time = next;
    });
  }

  /** A client of a new person. */
  async connect(): Promise<Client> {
    const person = await this.#server.person();
    await this.#setTimeZone(person);
    for (const chapter of chapters) await this.#live(person, chapter);
    const client = await connectOverHttp(this.#url, person.token);
    await this.#assist(client);
    this.#setTime(NOW);
    return client;
  }

  async #setTimeZone({ cookie }: TestPerson): Promise<void> {
    const headers = { cookie };
    const { version } = (await this.#server.rest("GET", "/auth/me", { headers })).json();
    const body = { timeZone: TIME_ZONE, expectedVersion: version };
    const reply = await this.#server.rest("PATCH", "/auth/me", { headers, body });
    if (reply.statusCode !== 200) throw new Error(reply.body);
  }

  async #live(person: TestPerson, chapter: (typeof chapters)[number]): Promise<void> {
    const post = async (method: string, path: string, body: unknown) => {
      const reply = await this.#server.rest(method, path, { person, body });
      if (reply.statusCode >= 400) throw new Error(`${path}: ${reply.body}`);
      return Made.parse(reply.json());
    };
    const { at, job, track, moves = [], followUpDate, notes = [], interviews = [], offers = [] } = chapter;
    this.#setTime(at);
    const { applicationId } = await post("POST", "/jobs", track === undefined ? job : { ...job, track });
    if (typeof applicationId !== "number") return;
    const path = `/applications/${applicationId}`;
    let version = 1;
    for (const { at: movedAt, ...move } of moves) {
      this.#setTime(movedAt);
      ({ version } = await post("POST", `${path}/status`, { ...move, expectedVersion: version }));
    }
    if (followUpDate !== undefined) await post("PATCH", path, { followUpDate, expectedVersion: version });
    for (const { at: writtenAt, body } of notes) {
      this.#setTime(writtenAt);
      await post("POST", `${path}/notes`, { body });
    }
    for (const interview of interviews) await post("POST", `${path}/interviews`, interview);
    for (const offer of offers) await post("POST", `${path}/offers`, offer);
  }

  async #assist(client: Client): Promise<void> {
    this.#setTime(yesterday.at);
    for (const [tool, company, rest] of yesterday.calls) {
      const isJob = tool.endsWith("_job");
      const listed = await callTool(client, isJob ? "list_jobs" : "list_applications", { search: company });
      const target = isJob ? jobAt([listed], company) : applicationAt([listed], company);
      await callTool(client, tool, { ...handle(target), ...rest });
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#server.close();
  }
}

const Result = z.object({
  structuredContent: z.record(z.string(), z.unknown()).default({}),
  isError: z.boolean().default(false),
  _meta: z.object({ "jobtracker/error": z.object({ code: z.string() }).optional() }).optional(),
});

/** One call of a tool. Throws if it is refused otherwise than expected, or not at all. */
export const callTool = async (
  client: Client,
  tool: string,
  given: Arguments,
  refused?: string,
): Promise<Answer> => {
  const result = await client.callTool({ name: tool, arguments: given });
  const { structuredContent, _meta } = Result.parse(result);
  const text = textOf(result);
  const code = _meta?.["jobtracker/error"]?.code;
  if (code !== refused) throw new Error(`${tool} ${JSON.stringify(given)}: ${text}`);
  return { text, structured: structuredContent };
};
