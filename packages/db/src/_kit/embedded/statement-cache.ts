import type { DatabaseSync, StatementSync } from "node:sqlite";

/**
 * Prepared statements of one connection by their text. Those used lately stay: when the newer half is full it becomes the
 * older one, from which a statement that is used again comes back. So a hit costs one look-up and moves nothing.
 */
export class StatementCache {
  readonly #database: DatabaseSync;
  readonly #half: number;
  #newer = new Map<string, StatementSync>();
  #older = new Map<string, StatementSync>();

  /** @param limit statements at most */
  constructor(database: DatabaseSync, limit: number) {
    this.#database = database;
    this.#half = limit / 2;
  }

  get size() {
    return this.#newer.size + this.#older.size;
  }

  get(text: string): StatementSync {
    return this.#newer.get(text) ?? this.#keep(text, this.#older.get(text) ?? this.#database.prepare(text));
  }

  #keep(text: string, statement: StatementSync): StatementSync {
    this.#older.delete(text);
    if (this.#newer.size >= this.#half) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(text, statement);
    return statement;
  }
}
