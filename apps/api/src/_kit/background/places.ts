import type { DueTask } from "@jobtracker/db";
import type { TaskKind } from "./kind.ts";

/** What runs in this server. */
interface Running {
  readonly userId: number | null;
  readonly kind: string;
}

interface Places {
  readonly running: readonly Running[];
  readonly atOnce: number;
  readonly perPerson: number;
}

const keysWithAtLeast = <Key>(keys: readonly Key[], most: (key: Key) => number): Key[] =>
  [...Map.groupBy(keys, (key) => key)].filter(([key, of]) => of.length >= most(key)).map(([key]) => key);

/** The people of whom as many tasks run as may. */
export const busyPeople = ({ running, perPerson }: Places): number[] =>
  keysWithAtLeast(
    running.flatMap(({ userId }) => userId ?? []),
    () => perPerson,
  );

/** The kinds of which another may run. */
export const kindsWithRoom = ({ running }: Places, kinds: Iterable<TaskKind>): string[] => {
  const limits = new Map([...kinds].map(({ name, atOnce }) => [name, atOnce ?? Number.POSITIVE_INFINITY]));
  const full = keysWithAtLeast(
    running.map(({ kind }) => kind),
    (kind) => limits.get(kind) ?? 0,
  );
  return [...limits.keys()].filter((kind) => !full.includes(kind));
};

/** Those of the due tasks, in their order, for which there is a place beside each other and what runs. */
export const placed = (due: readonly DueTask[], places: Places, kinds: Iterable<TaskKind>): DueTask[] => {
  const chosen: DueTask[] = [];
  for (const task of due) {
    const running = [...places.running, ...chosen];
    if (running.length >= places.atOnce) break;
    const now = { ...places, running };
    const fits =
      kindsWithRoom(now, kinds).includes(task.kind) &&
      (task.userId === null || !busyPeople(now).includes(task.userId));
    if (fits) chosen.push(task);
  }
  return chosen;
};
