import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";

/** Parameters that the table has and the board does not. */
const ofTable = ["stages", "from", "to", "sort", "order"];

/** A quotation mark within a value is escaped in JSON, so that `"sort":` is nothing but the name of a parameter. */
const MOVE = `update [SavedView] set [Page] = 'table'
  where [Page] = 'board' and (${ofTable.map((name) => `[Query] like '%"${name}":%'`).join(" or ")})`;

/** Views that were saved at the table before it had views of its own. */
const moveTableViews: SqlServerDataStep = async (request) => {
  await request().query(MOVE);
};

export default moveTableViews;
