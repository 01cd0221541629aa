import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";
import { MOVE_TABLE_VIEWS } from "../../../src/views/table-views.ts";

/** Views that were saved at the table before it had views of its own. */
const moveTableViews: EmbeddedDataStep = (database) => database.exec(MOVE_TABLE_VIEWS);

export default moveTableViews;
