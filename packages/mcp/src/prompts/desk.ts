import { Account } from "@jobtracker/contracts";
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { failureText } from "../answers/failure.ts";
import type { Call } from "../call.ts";
import type { Tool } from "../tools/tool.ts";
import { type Calendar, calendarAt } from "./calendar.ts";

interface DeskParts {
  /** Those that the caller's scopes allow. */
  readonly tools: readonly Tool[];
  readonly call: Call;
  readonly now: () => Date;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a prompt is written with: reading tools as the caller, and the caller's calendar. */
export class Desk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  allows(name: string): boolean {
    return this.#tool(name) !== undefined;
  }

  /** Throws ProtocolError with the words that a refused tool call has. */
  async read(name: string, input: Fields, signal: AbortSignal): Promise<Fields> {
    const tool = this.#tool(name);
    if (tool === undefined) throw new TypeError(`${name} is not allowed; ask first`);
    const answer = await this.#parts.call(tool.named, input, { idempotencyKey: undefined, signal });
    if (answer.ok) return answer.output;
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, failureText(answer.failure));
  }

  /** The days around now where the person is; in UTC if the caller may not know where that is. */
  async calendar(signal: AbortSignal): Promise<Calendar> {
    const now = this.#parts.now();
    if (!this.allows("get_account")) return calendarAt(now, "UTC");
    return calendarAt(now, Account.parse(await this.read("get_account", {}, signal)).timeZone);
  }

  #tool(name: string): Tool | undefined {
    return this.#parts.tools.find((tool) => tool.name === name);
  }
}
