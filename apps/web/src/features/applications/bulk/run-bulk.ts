import { type Failure, readFailure } from "../../../_kit/api/failure.ts";

/** So many calls are under way at once: the server writes one after another anyway. */
const AT_ONCE = 4;

/** What would refuse all the others too: they are not tried then. */
const hopeless = new Set<Failure["code"]>([
  "UNREACHABLE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RATE_LIMITED",
  "UNAVAILABLE",
]);

export interface BulkResult<Task, Answer> {
  readonly done: readonly { readonly task: Task; readonly answer: Answer }[];
  readonly refused: readonly { readonly task: Task; readonly failure: Failure }[];
}

/** Does the same with many, and goes on where one is refused. `onProgress`: how many were answered. */
export const runBulk = async <Task, Answer>(
  tasks: readonly Task[],
  act: (task: Task) => Promise<Answer>,
  onProgress: (count: number) => void,
): Promise<BulkResult<Task, Answer>> => {
  const done: { task: Task; answer: Answer }[] = [];
  const refused: { task: Task; failure: Failure }[] = [];
  const waiting = [...tasks];
  let end: Failure | undefined;
  const work = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      if (end !== undefined) {
        refused.push({ task, failure: end });
        continue;
      }
      try {
        done.push({ task, answer: await act(task) });
      } catch (thrown) {
        const failure = readFailure(thrown);
        if (hopeless.has(failure.code)) end = failure;
        refused.push({ task, failure });
      }
      onProgress(done.length + refused.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { done, refused };
};
