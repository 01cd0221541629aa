/** Parameters that the table has and the board does not. */
const ofTable = ["stages", "from", "to", "sort", "order"];

/**
 * Views of the board that only the table understands become the table's. A quotation mark within a value is escaped in
 * JSON, so that `"sort":` is nothing but the name of a parameter.
 */
export const MOVE_TABLE_VIEWS = `update [SavedView] set [Page] = 'table'
  where [Page] = 'board' and (${ofTable.map((name) => `[Query] like '%"${name}":%'`).join(" or ")})`;
