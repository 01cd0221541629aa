import { z } from "zod";

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

/** The input of every list: how many, and where the last page ended. */
export const page = {
  limit: z.int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT).meta({ description: "Entries per page" }),
  cursor: z.string().min(1).max(1000).optional().meta({ description: "`nextCursor` of the page before" }),
};

/** The output of every list. `nextCursor` is null on the last page. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
