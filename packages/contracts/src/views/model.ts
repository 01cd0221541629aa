import { z } from "zod";
import { freeText, requiredText, tableId, Version } from "../_kit/index.ts";

export const SavedViewID = tableId("SavedViewID");
export const ViewPage = z.enum(["board", "table", "jobs"]);
export type ViewPage = z.output<typeof ViewPage>;
export const ViewName = requiredText(60);

const MAX_QUERY = 3000;
const Value = z.union([freeText(200), z.number(), z.boolean(), z.array(freeText(200)).max(50)]);

/** The search parameters of a page, as they stand in its address. */
export const ViewQuery = z
  .record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, "Not a parameter's name"), Value)
  .refine((query) => JSON.stringify(query).length <= MAX_QUERY, { message: "Too much for one view" });
export type ViewQuery = z.output<typeof ViewQuery>;

/** Filters of a page under a name. */
export const SavedView = z.strictObject({
  id: SavedViewID,
  version: Version,
  page: ViewPage,
  name: z.string(),
  query: ViewQuery,
});
export type SavedView = z.output<typeof SavedView>;
