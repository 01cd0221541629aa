import type { AppErrorCode } from "@jobtracker/contracts";

export type Arguments = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly text: string;
  readonly structured: Arguments;
}

/** One call. What it needs of the answers before, it takes from them; what it takes must have stood in their text. */
export interface Step {
  readonly tool: string;
  readonly given: Arguments | ((answers: readonly Answer[]) => Arguments);
  /** The call is expected to be refused so; the words of the refusal are what the next one goes by. */
  readonly refused?: AppErrorCode;
}

/** Calls a tool that does not count, to see what a task has left behind. */
export type Look = (tool: string, given: Arguments) => Promise<Answer>;

/** What a person asks of their assistant, and the calls that do it: as few as the tools allow. */
export interface Task {
  readonly name: string;
  readonly words: string;
  /** Of a task that changes something: it has a person of its own. */
  readonly changes?: true;
  readonly steps: readonly Step[];
  /** Throws if the answers, or what is there afterwards, do not do what was asked. */
  readonly proof: (answers: readonly Answer[], look: Look) => void | Promise<void>;
}

export const step = (tool: string, given: Step["given"] = {}, refused?: AppErrorCode): Step => ({
  tool,
  given,
  ...(refused === undefined ? {} : { refused }),
});
