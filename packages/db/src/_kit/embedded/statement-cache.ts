import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Prepared statements of one connection by their text; the least recently used one leaves first. */
export class StatementCache {
  readonly #database: DatabaseSync;
  readonly #limit: number;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, limit: number) {
    this.#database = database;
    this.#limit = limit;
  }

  get size() {
    return this.#statements.size;
  }

  get(text: string): StatementSync {
    const known = this.#statements.get(text);
    const statement = known ?? this.#database.prepare(text);
    if (known) this.#statements.delete(text);
    else if (this.#statements.size >= this.#limit) this.#dropOldest();
    this.#statements.set(text, statement);
    return statement;
  }

  #dropOldest() {
    const oldest = this.#statements.keys().next();
    if (!oldest.done) this.#statements.delete(oldest.value);
  }
}
