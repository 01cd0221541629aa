import type { z } from "zod";
import { isRecord } from "../json-ld/record.ts";
import { limits } from "../limits.ts";
import type { SystemPosting } from "./system.ts";

/**
 * The postings of one system's answer: a list under a name (null: the answer is the list), or one alone. Null: a single one of them does
 * not have this system's form, and so the answer is somebody else's. One more than the limit shows that there are more.
 */
export const postingsOf = <Posting>(
  value: unknown,
  list: string | null,
  schema: z.ZodType<Posting>,
  convert: (posting: Posting) => SystemPosting,
): SystemPosting[] | null => {
  const records = listOf(value, list);
  if (records.length === 0) return null;
  const parsed = records.slice(0, limits.postings + 1).map((record) => schema.safeParse(record));
  const postings = parsed.flatMap(({ data }) => (data === undefined ? [] : [convert(data)]));
  return postings.length === parsed.length ? postings : null;
};

const listOf = (value: unknown, list: string | null): readonly unknown[] => {
  if (Array.isArray(value)) return list === null ? value : [];
  if (!isRecord(value)) return [];
  const inside = list === null ? undefined : value[list];
  return Array.isArray(inside) ? inside : [value];
};
