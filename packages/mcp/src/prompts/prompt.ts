import type { z } from "zod";
import type { Desk } from "./desk.ts";

/** Values that a client may offer while an argument is written. They come with the id first and words behind it. */
export type Completion = (written: string, desk: Desk, signal: AbortSignal) => Promise<string[]>;

/** A text that a person picks and their model gets: which tools to call, in which order, and what to heed. */
export interface Prompt<Arguments extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Tools without which it makes no sense: it is offered where all of them are allowed. */
  readonly needs: readonly string[];
  /** Clients send every argument as text. */
  readonly arguments: Arguments;
  readonly completions: Readonly<Record<string, Completion>>;
  /** Throws ProtocolError if an argument names what is not there. */
  write(given: z.output<Arguments>, desk: Desk, signal: AbortSignal): Promise<string>;
}

export const definePrompt = <Arguments extends z.ZodObject>(prompt: Prompt<Arguments>): Prompt<Arguments> =>
  prompt;
