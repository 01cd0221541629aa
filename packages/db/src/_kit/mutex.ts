/** Lets one holder in at a time, in the order of asking. */
export class Mutex {
  #held = false;
  readonly #waiting: (() => void)[] = [];

  get waiting() {
    return this.#waiting.length;
  }

  async acquire(): Promise<void> {
    if (!this.#held) {
      this.#held = true;
      return;
    }
    await new Promise<void>((admit) => this.#waiting.push(admit));
  }

  release() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#held = false;
  }
}
