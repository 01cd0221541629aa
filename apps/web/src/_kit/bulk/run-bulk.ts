import { type Failure, readFailure } from "../api/failure.ts";

/** So many calls are under way at once: the server writes one after another anyway. */
const AT_ONCE = 4;
/** Often enough for a progress bar, and rarely enough for thousands (ms). */
const REPORT_EVERY = 120;
/** The server may ask for patience so many times for one task. */
const MOST_WAITS = 5;

/** What would refuse all the others too: they are not tried then. */
const hopeless = new Set<Failure["code"]>([
  "UNREACHABLE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RATE_LIMITED",
  "UNAVAILABLE",
]);

/** Either the server's answer, or why it refused. */
export type Outcome<Task, Answer> =
  | { readonly task: Task; readonly answer: Answer; readonly failure?: undefined }
  | { readonly task: Task; readonly failure: Failure };

interface Running<Task, Answer> {
  readonly act: (task: Task) => Promise<Answer>;
  /** Told as the outcomes come, several at a time. */
  readonly report: (outcomes: readonly Outcome<Task, Answer>[]) => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface BulkResult<Task, Answer> {
  readonly done: readonly { readonly task: Task; readonly answer: Answer }[];
  readonly refused: readonly { readonly task: Task; readonly failure: Failure }[];
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Waits where the server asks for patience and says how long, and tries again. */
const runOne = async <Task, Answer>(
  task: Task,
  running: Running<Task, Answer>,
  waits = 0,
): Promise<Outcome<Task, Answer>> => {
  try {
    return { task, answer: await running.act(task) };
  } catch (thrown) {
    const failure = readFailure(thrown);
    const isPatient = failure.code === "RATE_LIMITED" && failure.retryAfter !== undefined;
    if (!isPatient || waits >= MOST_WAITS) return { task, failure };
    await (running.wait ?? pause)((failure.retryAfter ?? 0) * 1000);
    return runOne(task, running, waits + 1);
  }
};

/** Gathers outcomes, and passes them on now and then. */
const gather = <Task, Answer>(report: Running<Task, Answer>["report"]) => {
  const outcomes: Outcome<Task, Answer>[] = [];
  let reported = 0;
  let last = performance.now();
  const flush = () => {
    if (reported === outcomes.length) return;
    report(outcomes.slice(reported));
    reported = outcomes.length;
    last = performance.now();
  };
  const add = (outcome: Outcome<Task, Answer>) => {
    outcomes.push(outcome);
    if (performance.now() - last > REPORT_EVERY) flush();
  };
  return { outcomes, add, flush };
};

/** Does the same with many, a few at a time, and goes on where one is refused; stops where all would be. */
export const runBulk = async <Task, Answer>(
  tasks: readonly Task[],
  running: Running<Task, Answer>,
): Promise<BulkResult<Task, Answer>> => {
  const { outcomes, add, flush } = gather(running.report);
  const waiting = [...tasks];
  let end: Failure | undefined;
  const work = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const outcome: Outcome<Task, Answer> =
        end === undefined ? await runOne(task, running) : { task, failure: end };
      if (outcome.failure !== undefined && hopeless.has(outcome.failure.code)) end = outcome.failure;
      add(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  flush();
  return {
    done: outcomes.flatMap((outcome) => (outcome.failure === undefined ? [outcome] : [])),
    refused: outcomes.flatMap((outcome) => (outcome.failure === undefined ? [] : [outcome])),
  };
};
