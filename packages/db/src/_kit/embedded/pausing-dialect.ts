import { and, entityKind, is, type SQL, sql, Table } from "drizzle-orm";
import { EmbeddedDialect } from "./dialect.ts";

type SelectConfig = Parameters<EmbeddedDialect["buildSelectQuery"]>[0];

/** The function of SQL that the connection of who runs these statements has (`registerPause`). */
export const PAUSE = "pause";

/** One row in so many asks whether it is time for a pause: to ask costs SQLite half as much as to look at a row. */
const QUESTION = sql.raw(`% 64 <> 0 or ${PAUSE}(), 1.0)`);

/** True of every row, which the planner is told: it goes the same way as without. */
const mayPause = (table: Table): SQL => sql`likelihood(${table}.[rowid] ${QUESTION}`;

/** What every row of the select has a row of. */
const tablesOf = ({ table, joins = [] }: SelectConfig): Table[] => {
  const inner = joins.filter(({ joinType }) => joinType === "inner");
  return [table, ...inner.map((join) => join.table)].filter((one) => is(one, Table));
};

/**
 * Selects for a thread of its own, which sleeps for a moment now and then while they go through many rows. Linux lets a thread go on until the
 * next tick, 4 ms where there are 250 a second, when another one wakes up on its processor soon after it began, whatever
 * the priorities of both; only a thread that sleeps gives its processor up at once.
 */
export class PausingDialect extends EmbeddedDialect {
  static override readonly [entityKind]: string = "PausingDialect";

  override buildSelectQuery(config: SelectConfig): SQL {
    // Each side of a set operation comes by itself.
    const tables = config.setOperators.length > 0 ? [] : tablesOf(config);
    const where = and(...tables.map(mayPause), config.where);
    return super.buildSelectQuery({ ...config, ...(where && { where }) });
  }
}
