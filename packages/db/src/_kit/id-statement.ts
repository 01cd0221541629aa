import type { Placeholder } from "drizzle-orm";
import type { Queryable } from "./database.ts";
import { type Placeholders, type Preparable, shapedStatement } from "./statement.ts";

/** Ids in one `in (…)`: SQL Server takes at most 2,100 parameters in a statement. */
const IDS_AT_ONCE = 1024;

type IdName = `id${number}`;
const idNames = Array.from({ length: IDS_AT_ONCE }, (_, index): IdName => `id${index}`);

type Values = { readonly userId: number } & { readonly [Name in IdName]: number };

/** The next power of two, so that there are few statements; the last id fills the places that are left. */
const paddedLength = (ids: readonly number[]) => 2 ** Math.ceil(Math.log2(ids.length));

/** Reads a person's rows for many ids, some hundred at a time; for no ids nothing is asked. */
export const statementOfIds = <Row>(
  build: (db: Queryable, userId: Placeholder, ids: Placeholder[]) => Preparable<Row[]>,
): ((
  db: Queryable,
  wanted: { readonly userId: number; readonly ids: readonly number[] },
) => Promise<Row[]>) => {
  const run = shapedStatement((db, values: Placeholders<Values>, length: number) =>
    build(
      db,
      values.userId,
      idNames.slice(0, length).flatMap((name) => values[name] ?? []),
    ),
  );
  const some = (db: Queryable, userId: number, ids: readonly number[]) => {
    const length = paddedLength(ids);
    const last = ids.at(-1) ?? 0;
    const values: Record<IdName | "userId", number> = { userId };
    for (let index = 0; index < length; index++) values[`id${index}`] = ids[index] ?? last;
    return run(db, values, length);
  };
  return async (db, { userId, ids }) => {
    const rows: Row[] = [];
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE)
      rows.push(...(await some(db, userId, ids.slice(start, start + IDS_AT_ONCE))));
    return rows;
  };
};
