const MOST_AT_ONCE = 8;
const MOST_PER_HOST = 2;

/** Something that is worked at when its time has come and its site has room. */
interface Waiting {
  readonly url: string | null;
  /** ISO 8601 in UTC. */
  readonly dueDate: string | null;
}

/** Pages that need no fetching count as one site: they are read one after the other, beside everything else. */
const hostOf = ({ url }: Waiting) => (url === null ? "" : (URL.parse(url)?.hostname ?? ""));

/** Whose turn it is, so that no site is asked for more than two pages at once, nor while it wants to be left alone. */
export class HostTurns<Item extends Waiting> {
  readonly #waiting: Item[];
  readonly #running = new Map<string, number>();
  readonly #quietUntil = new Map<string, string>();
  #atOnce = 0;

  constructor(items: readonly Item[]) {
    this.#waiting = [...items];
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  #readyAt(item: Item): string {
    const quiet = this.#quietUntil.get(hostOf(item)) ?? "";
    return item.dueDate !== null && item.dueDate > quiet ? item.dueDate : quiet;
  }

  /** The next one that may begin at `now`. */
  take(now: string): Item | undefined {
    if (this.#atOnce >= MOST_AT_ONCE) return undefined;
    const index = this.#waiting.findIndex(
      (item) => (this.#running.get(hostOf(item)) ?? 0) < MOST_PER_HOST && this.#readyAt(item) <= now,
    );
    const [item] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (item !== undefined) this.#count(item, 1);
    return item;
  }

  ended(item: Item): void {
    this.#count(item, -1);
  }

  /** Lets it wait again, and its site alone until then. */
  postpone(item: Item, dueDate: string): void {
    this.#waiting.push({ ...item, dueDate });
    const quiet = this.#quietUntil.get(hostOf(item)) ?? "";
    if (dueDate > quiet) this.#quietUntil.set(hostOf(item), dueDate);
  }

  /** When the first of those that wait may begin, if nothing runs. */
  get nextDate(): string | undefined {
    const dates = this.#waiting.map((item) => this.#readyAt(item));
    return dates.toSorted()[0];
  }

  #count(item: Item, change: 1 | -1) {
    this.#atOnce += change;
    this.#running.set(hostOf(item), (this.#running.get(hostOf(item)) ?? 0) + change);
  }
}
