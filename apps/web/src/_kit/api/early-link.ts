import type { AppRouter } from "@jobtracker/api/router";
import type { TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import "../../../early/early-answers.ts";

/** After this the person may have changed what was asked for (ms since the page began). */
const LONGEST = 20_000;

/** The same for the same input, whatever the order of its fields. */
const keyOf = (path: string, input: unknown) =>
  JSON.stringify([path, input], (_name, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

const taken = new Set<number>();

const dropEarly = () => {
  window.earlyAnswers = undefined;
};

/** What the early script asked for, once; undefined if it asked for something else, or if it was refused. */
const takeEarly = async (path: string, input: unknown): Promise<{ data: unknown } | undefined> => {
  const { earlyAnswers: early } = window;
  if (early === undefined || performance.now() > LONGEST) return undefined;
  const wanted = keyOf(path, input);
  const place = early.calls.findIndex(
    (call, index) => !taken.has(index) && keyOf(call.path, call.input) === wanted,
  );
  if (place === -1) return undefined;
  taken.add(place);
  return readAnswer(await early.answers.catch(() => []), place);
};

const readAnswer = (answers: readonly unknown[], place: number): { data: unknown } | undefined => {
  const answer = Array.isArray(answers) ? answers[place] : undefined;
  if (typeof answer !== "object" || answer === null || !("result" in answer)) return undefined;
  const { result } = answer;
  return typeof result === "object" && result !== null && "data" in result
    ? { data: result.data }
    : undefined;
};

/** Answers the first queries of a page from what was asked for before the app ran. Whatever is missing is sent. */
export const earlyLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    if (op.type === "mutation") dropEarly();
    if (window.earlyAnswers === undefined) return next(op);
    return observable((observer) => {
      let isOver = false;
      let sent: { unsubscribe(): void } | undefined;
      void takeEarly(op.path, op.input).then((answer) => {
        if (isOver) return;
        if (answer === undefined) {
          sent = next(op).subscribe(observer);
          return;
        }
        observer.next({ result: { type: "data", data: answer.data } });
        observer.complete();
      });
      return () => {
        isOver = true;
        sent?.unsubscribe();
      };
    });
  };
