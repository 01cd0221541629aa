import { z } from "zod";
import type { PostingSource } from "../texts.ts";

const words = z.string().min(1);

/** What is done to a source to get one side of a pair. */
export const Change = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("set"),
    title: words.optional(),
    company: words.optional(),
    location: words.optional(),
    url: words.optional(),
    externalId: words.nullable().optional(),
    postedDate: z.iso.date().nullable().optional(),
  }),
  z.strictObject({
    change: z.literal("replace"),
    pairs: z.array(z.tuple([words, z.string()])).min(1),
  }),
  z.strictObject({ change: z.literal("keep-first"), share: z.number().gt(0).lt(1) }),
  z.strictObject({ change: z.literal("drop-lines"), lines: z.array(z.int().min(1)).min(1) }),
  z.strictObject({ change: z.literal("append"), text: words }),
  z.strictObject({ change: z.literal("prepend"), text: words }),
  z.strictObject({ change: z.literal("bullets"), mark: words }),
  z.strictObject({ change: z.literal("one-paragraph") }),
  z.strictObject({ change: z.literal("employer-last") }),
  z.strictObject({ change: z.literal("body-of"), source: words }),
]);
export type Change = z.output<typeof Change>;

/** One side of a pair, as a duplicate check is given it. */
export const PairedPosting = z.strictObject({
  title: words,
  company: words.nullable(),
  location: words.nullable(),
  url: words,
  externalId: words.nullable(),
  postedDate: z.iso.date().nullable(),
  text: words,
});
export type PairedPosting = z.output<typeof PairedPosting>;

const lines = (text: string): string[] => text.split("\n");

/** The lines before, about and after the role. */
function parts({ text, body: [first, last] }: PostingSource) {
  const all = lines(text);
  return { before: all.slice(0, first - 1), body: all.slice(first - 1, last), after: all.slice(last) };
}

function cut(text: string, share: number): string {
  const length = Math.ceil(text.length * share);
  return `${text.slice(0, text.lastIndexOf(" ", length) + 1).trimEnd()} …`;
}

/** The text after one change. Changes that go by lines of the source come first in a list. */
function changeText(text: string, source: PostingSource, change: Change, find: FindSource): string {
  const { before, body, after } = parts(source);
  switch (change.change) {
    case "set":
      return text;
    case "replace":
      return change.pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    case "keep-first":
      return cut(text, change.share);
    case "drop-lines":
      return lines(text)
        .filter((_, at) => !change.lines.includes(at + 1))
        .join("\n");
    case "append":
      return `${text}\n${change.text}`;
    case "prepend":
      return `${change.text}\n${text}`;
    case "bullets":
      return text.replaceAll(/^- /gm, `${change.mark} `);
    case "one-paragraph":
      return text.replaceAll(/\n(?:- )?/g, " ");
    case "employer-last":
      return [...body, ...after, ...before].join("\n");
    case "body-of":
      return [...before, ...parts(find(change.source)).body, ...after].join("\n");
  }
}

export type FindSource = (id: string) => PostingSource;

/** The source with its changes made, in their order. */
export function changed(source: PostingSource, changes: readonly Change[], find: FindSource): PairedPosting {
  const { title, company, location, url, externalId, postedDate } = source;
  let text = source.text;
  const stated: [string, unknown][] = [];
  for (const change of changes) {
    text = changeText(text, source, change, find);
    if (change.change !== "set") continue;
    const { change: _, ...fields } = change;
    stated.push(...Object.entries(fields).filter(([, value]) => value !== undefined));
  }
  const start = { title, company, location, url, externalId, postedDate };
  return PairedPosting.parse({ ...start, ...Object.fromEntries(stated), text });
}
