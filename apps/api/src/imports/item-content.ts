import type { Sealed } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";

const CONTENT_PURPOSE = "ImportItem.Content";

const text = z.string().nullable();

/** What an item holds beside its address: a page, or the fields of a row. */
const ItemContent = z.union([
  z.strictObject({ html: z.string() }),
  z.strictObject({ jsonLd: z.string() }),
  z.strictObject({ title: z.string(), company: text, location: text, salary: text.default(null) }),
]);
export type ItemContent = z.output<typeof ItemContent>;

/** Seals under the key of the person of `context`. */
export const contentSealer = async ({ db, actor, platform }: PersonContext) => {
  const dataKey = await platform.keyring.dataKey(db, actor.userId);
  return (content: ItemContent): Sealed => dataKey.seal(JSON.stringify(content), CONTENT_PURPOSE);
};

export const openContent = async (
  { db, actor, platform }: PersonContext,
  content: Sealed | null,
): Promise<ItemContent | null> => {
  if (content === null) return null;
  const dataKey = await platform.keyring.dataKey(db, actor.userId);
  return ItemContent.parse(JSON.parse(dataKey.open(content, CONTENT_PURPOSE)));
};
