import { type Placeholder, sql } from "drizzle-orm";
import type { Queryable } from "./database.ts";

interface Prepared<Rows> {
  execute(values: Record<string, unknown>): Promise<Rows>;
}

/** A finished query of the builder. */
export interface Preparable<Rows> extends PromiseLike<Rows> {
  prepare(): Prepared<Rows>;
}

/** How an engine runs statements that were built before, for another queryable. */
export interface StatementHost {
  /** Builds them: one for many queryables, whose statements have the same text. */
  readonly builder: Queryable;
  run<Rows>(statement: Prepared<Rows>, values: Record<string, unknown>): Promise<Rows>;
}

const hosts = new WeakMap<Queryable, StatementHost>();

/** Lets the statements of a queryable be built once for the whole process; without it they are built at each call. */
export const setStatementHost = (db: Queryable, host: StatementHost): void => {
  hosts.set(db, host);
};

export type Placeholders<Values> = { readonly [Name in keyof Values]-?: Placeholder };

// Every name is a placeholder of that name, so that `build` can take the parameters apart as its caller does.
const placeholders = new Proxy({}, { get: (_target, name) => sql.placeholder(String(name)) });

/** Enough for every filter that a page offers; more would be a client that tries combinations. */
const MAX_SHAPES = 200;

/** What was run last. */
interface Last<Shape, Rows> {
  readonly builder: Queryable;
  readonly shape: Shape;
  readonly statement: Prepared<Rows>;
}

/**
 * A statement whose text depends on its `shape` (which filters there are, how many ids), never on its values. Building
 * one costs more than the embedded engine takes to run it, so it is built once for each shape. `shape` is plain JSON.
 */
export const shapedStatement = <Values extends object, Shape, Rows>(
  build: (db: Queryable, parameters: Placeholders<Values>, shape: Shape) => Preparable<Rows>,
): ((db: Queryable, values: Values, shape: Shape) => Promise<Rows>) => {
  const builtBy = new Map<Queryable, Map<string, Prepared<Rows>>>();
  let last: Last<Shape, Rows> | undefined;
  const make = (db: Queryable, shape: Shape) =>
    build(db, placeholders as Placeholders<Values>, shape).prepare();

  const find = (builder: Queryable, shape: Shape) => {
    const built = builtBy.get(builder) ?? new Map<string, Prepared<Rows>>();
    builtBy.set(builder, built);
    const key = JSON.stringify(shape);
    const known = built.get(key);
    if (known !== undefined) return known;
    if (built.size >= MAX_SHAPES) built.clear();
    const made = make(builder, shape);
    built.set(key, made);
    return made;
  };

  // One call after another often has the very same shape.
  const builtFor = (builder: Queryable, shape: Shape) => {
    if (last?.shape !== shape || last.builder !== builder)
      last = { builder, shape, statement: find(builder, shape) };
    return last.statement;
  };

  return (db, values, shape) => {
    const host = hosts.get(db);
    const given = values as Record<string, unknown>;
    return host === undefined
      ? make(db, shape).execute(given)
      : host.run(builtFor(host.builder, shape), given);
  };
};

/** A statement of one text, built once. */
export const statement = <Values extends object, Rows>(
  build: (db: Queryable, parameters: Placeholders<Values>) => Preparable<Rows>,
): ((db: Queryable, values: Required<Values>) => Promise<Rows>) => {
  const shaped = shapedStatement<Values, null, Rows>(build);
  return (db, values) => shaped(db, values, null);
};
