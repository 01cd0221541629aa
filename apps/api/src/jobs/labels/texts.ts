import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Half, labelsFolder } from "./folder.ts";

const words = z.string().min(1);

/** A version of the posting by hand: its title, and what is replaced in its text, in this order, wherever it occurs. */
const Variant = z.strictObject({ title: words, replace: z.array(z.tuple([words, z.string()])).min(1) });

/** A posting whose text the labels of requirements and duplicates rest on. */
const Source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  employer: words,
  origin: words.meta({
    description: "A posting of `test-data/postings` (`file#index`), or `written` for this",
  }),
  language: z.enum(["de", "en", "es", "fr", "ko"]),
  title: words,
  company: words,
  location: words,
  url: words,
  externalId: words,
  postedDate: z.iso.date(),
  body: z
    .tuple([z.int().min(1), z.int().min(1)])
    .meta({ description: "First and last line about the role itself; the others are about the employer" }),
  other: z
    .strictObject({ title: words, company: words, location: words })
    .meta({ description: "The same job in other words" }),
  elsewhere: z
    .strictObject({ title: words, location: words, replace: z.array(z.tuple([words, z.string()])) })
    .meta({ description: "Another job: the same work in another place" }),
  level: Variant.meta({ description: "Another job: the same work at another level" }),
  sibling: Variant.meta({ description: "Another job: other work in nearly the same words" }),
});

export type PostingSource = z.output<typeof Source> & { readonly text: string };

/** The postings of a half with their texts; headings and list items (`- `) stand on lines of their own. */
export const postingSources = (half: Half): PostingSource[] => {
  const folder = join(labelsFolder, "texts");
  const { sources } = z
    .strictObject({ half: z.literal(half), sources: z.array(Source) })
    .parse(JSON.parse(readFileSync(join(folder, `${half}.json`), "utf8")));
  return sources.map((source) => ({
    ...source,
    text: readFileSync(join(folder, half, `${source.id}.txt`), "utf8").trimEnd(),
  }));
};
