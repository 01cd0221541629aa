import { spawn } from "node:child_process";
import type { ServerResponse } from "node:http";
import { createInterface } from "node:readline";
import { z } from "zod";

/** Any message of the protocol: a request has an id and a method, a notification only a method, an answer only an id. */
export const Message = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  method: z.string().optional(),
  params: z.looseObject({ _meta: z.looseObject({}).optional() }).optional(),
});
export type Message = z.output<typeof Message>;

interface Waiting {
  /** The id as the client wrote it. Several clients share one process and count from the same number. */
  readonly id: Message["id"];
  readonly progressToken: unknown;
  readonly reply: ServerResponse;
}

interface Program {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const event = (message: unknown) => `event: message\ndata: ${JSON.stringify(message)}\n\n`;

/** One process of the stdio server, and the HTTP requests that wait for what it says. */
export class StdioSession {
  readonly #child;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor({ path, environment }: Program) {
    this.#child = spawn(process.execPath, [path], { env: environment, stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#onLine(line));
    this.#child.on("close", () => {
      for (const { reply } of this.#waiting.values()) reply.destroy();
    });
  }

  /** A request: its answer, and all that comes before, goes to `reply` as events. */
  ask(message: Message, reply: ServerResponse): void {
    this.#lastId += 1;
    const id = this.#lastId;
    const progressToken = message.params?._meta?.progressToken;
    this.#waiting.set(id, { id: message.id, progressToken, reply });
    reply.on("close", () => this.#waiting.delete(id));
    this.tell({ ...message, id });
  }

  /** A notification, or the client's answer to what the server asked. */
  tell(message: Message): void {
    this.#child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  end(): void {
    this.#child.stdin.end();
  }

  #onLine(line: string): void {
    const message = Message.parse(JSON.parse(line));
    if (message.method !== undefined) {
      this.#receiverOf(message)?.write(event(message));
      return;
    }
    const waiting = this.#waiting.get(Number(message.id));
    waiting?.reply.end(event({ ...message, id: waiting.id }));
  }

  /** Who a message is for that answers nothing: whoever gave its progress token, else who asked last. */
  #receiverOf({ params }: Message): ServerResponse | undefined {
    const waiting = [...this.#waiting.values()];
    const token = params?.progressToken;
    const byToken = waiting.find(({ progressToken }) => token !== undefined && progressToken === token);
    return (byToken ?? waiting.at(-1))?.reply;
  }
}
