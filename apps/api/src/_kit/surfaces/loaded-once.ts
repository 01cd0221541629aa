/** Made for the first who asks; after a failure the next who asks has it tried again. */
export class LoadedOnce<Value> {
  readonly #load: () => Promise<Value>;
  #loading: Promise<Value> | undefined;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  async get(): Promise<Value> {
    this.#loading ??= this.#load();
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  /** Undefined if nobody asked, or it failed. */
  async ifAsked(): Promise<Value | undefined> {
    return this.#loading?.catch(() => undefined);
  }
}
