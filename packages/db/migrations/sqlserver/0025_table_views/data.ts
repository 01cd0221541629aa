import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";
import { MOVE_TABLE_VIEWS } from "../../../src/views/table-views.ts";

/** Views that were saved at the table before it had views of its own. */
const moveTableViews: SqlServerDataStep = async (request) => {
  await request().query(MOVE_TABLE_VIEWS);
};

export default moveTableViews;
