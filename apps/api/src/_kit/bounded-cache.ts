/** What was made last, as long as it is not too much altogether: what was not used for the longest goes first. */
export class BoundedCache<Key, Value> {
  readonly #most: number;
  readonly #weigh: (value: Value) => number;
  /** What was used last stands last. */
  readonly #values = new Map<Key, Value>();
  #weight = 0;

  constructor(most: number, weigh: (value: Value) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  get(key: Key): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  /** Takes the place of what has the key; not kept if it is too much by itself. */
  set(key: Key, value: Value): void {
    this.#forget(key);
    this.#values.set(key, value);
    this.#weight += this.#weigh(value);
    for (const oldest of this.#values.keys()) {
      if (this.#weight <= this.#most) break;
      this.#forget(oldest);
    }
  }

  #forget(key: Key): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#weight -= this.#weigh(value);
  }
}
