import type { MutationDefinition, OutputOf, ParsedInputOf, TaskProgress } from "@jobtracker/contracts";
import type { Queryable } from "@jobtracker/db";
import type { z } from "zod";
import type { PersonContext } from "../context.ts";
import type { Platform } from "../platform.ts";
import type { Performable } from "./performable.ts";
import type { Recurrence } from "./recurrence.ts";

/** `soon`: somebody waits for it; `later`: somebody will look at it; `idle`: nobody misses it. */
export type TaskPriority = "soon" | "later" | "idle";

interface KindLimits {
  /** How many of the kind run at once in one server; without it, as many as there are places. */
  readonly atOnce?: number;
  /** Attempts in all; 5 unless said. */
  readonly attempts?: number;
  /** An attempt is given up after so many minutes; 15 unless said. */
  readonly longestMinutes?: number;
}

/** What a step leaves: where to go on if this is the last one that is done, and how far it is. */
export interface Saved<Checkpoint> {
  readonly checkpoint?: Checkpoint;
  readonly progress?: TaskProgress;
}

/** One attempt at a person's task. */
export interface Task<Payload, Checkpoint> {
  readonly id: number;
  readonly payload: Payload;
  /** Of the last step that was done, in this attempt or an earlier one. */
  readonly checkpoint: Checkpoint | undefined;
  /** As an operation of the person has it, outside of a transaction: for what is read or fetched before a step. */
  readonly context: PersonContext;
  /** Aborted when the person cancels it, the server stops, or it took too long. */
  readonly signal: AbortSignal;
  /**
   * One visible effect: what `work` writes, its checkpoint and its progress are committed together, or nothing of them.
   * `work` touches the database only: it may run again. Throws if the task is no longer this attempt's to do.
   */
  step(work: (context: PersonContext) => Promise<Saved<Checkpoint>>): Promise<void>;
  /** A step that does what an operation does for the person: with its rules and its entry in the audit. */
  perform<Op extends MutationDefinition>(
    operation: Performable<Op>,
    input: ParsedInputOf<Op>,
    save: (output: OutputOf<Op>) => Saved<Checkpoint>,
  ): Promise<OutputOf<Op>>;
  /** Shows how far it is, where there is nothing to commit. */
  report(progress: TaskProgress): Promise<void>;
}

/** The last effect: in one transaction with the end of the task, whose result it gives. */
export type Ending<Result> = (context: PersonContext) => Promise<Result>;

interface PersonKindDefinition<Payload, Checkpoint, Result> extends KindLimits {
  /** `domain.what`; stands in rows, so it is never another's. */
  readonly name: `${string}.${string}`;
  readonly priority: TaskPriority;
  readonly payload: z.ZodType<Payload>;
  readonly checkpoint: z.ZodType<Checkpoint>;
  readonly result: z.ZodType<Result>;
  /**
   * Does the work. Whatever it did in steps stays done: it is called again after a failure, a killed server or a stop, and
   * goes on after the checkpoint. What it does outside of steps may happen more than once, so it must be harmless.
   */
  run(task: Task<Payload, Checkpoint>): Promise<Ending<Result>>;
}

/** A kind whose types are known to itself alone. */
export interface PersonKind<in Payload> extends KindLimits {
  readonly for: "person";
  readonly name: string;
  readonly priority: TaskPriority;
  /** The payload as it is kept; throws if it is none of this kind. */
  readonly checked: (payload: Payload) => unknown;
  readonly checkedCheckpoint: (checkpoint: unknown) => unknown;
  readonly run: (task: Task<unknown, unknown>) => Promise<Ending<unknown>>;
}

/** Work of the installation itself that comes again and again; one transaction. */
export interface Housekeeping extends KindLimits {
  readonly for: "system";
  readonly name: `${string}.${string}`;
  readonly recurrence: Omit<Recurrence, "timeZone">;
  /** @param now ISO 8601 in UTC */
  readonly work: (tx: Queryable, now: string, platform: Platform) => Promise<void>;
}

/** Any kind that a runner can run. */
export type TaskKind = PersonKind<never> | Housekeeping;

/** Says what a kind of a person's tasks does; list it in `task-kinds.ts`. */
export const defineTaskKind = <Payload, Checkpoint, Result>(
  definition: PersonKindDefinition<Payload, Checkpoint, Result>,
): PersonKind<Payload> => {
  const { payload, checkpoint, result, run, ...rest } = definition;
  return {
    ...rest,
    for: "person",
    checked: (given) => payload.parse(given),
    checkedCheckpoint: (given) => checkpoint.parse(given),
    run: async (task) => {
      const ending = await run({
        ...task,
        payload: payload.parse(task.payload),
        checkpoint: task.checkpoint === undefined ? undefined : checkpoint.parse(task.checkpoint),
      });
      return async (context) => result.parse(await ending(context));
    },
  };
};

export const defineHousekeeping = (definition: Omit<Housekeeping, "for">): Housekeeping => ({
  ...definition,
  for: "system",
});
