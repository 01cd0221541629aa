import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Half, labelsFolder } from "../../jobs/labels/folder.ts";

const words = z.string().min(1);
/** The words as they stand in the text, and the index of the first of them. */
const place = { at: z.int().min(0), text: words };
/** The names in the taxonomy that are right for these words; one of them is enough. */
const names = z.array(words).min(1);

/** The skills that a person finds in a text. Each counts once, where it stands first. */
const SkillsOfText = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(["posting", "resume", "written"]),
  language: z.enum(["de", "en", "es", "fr"]),
  origin: words.meta({
    description: "Of `test-data/labels/texts` (`texts/id`), of `test-data/resumes`, or `written` for this",
  }),
  mentions: z.array(z.strictObject({ ...place, skill: names })).min(1),
  optional: z
    .array(z.strictObject({ ...place, skill: names.optional() }))
    .meta({ description: "Readers differ: an answer for these words counts neither way" }),
  never: z
    .array(z.strictObject({ ...place, reason: words }))
    .meta({ description: "Words that look like a skill and are none here" }),
});

export type SkillLabels = z.output<typeof SkillsOfText> & { readonly content: string };

/** What must be found in each text of a half. */
export const skillLabels = (half: Half): SkillLabels[] => {
  const folder = join(labelsFolder, "skills");
  const { texts } = z
    .strictObject({ half: z.literal(half), texts: z.array(SkillsOfText) })
    .parse(JSON.parse(readFileSync(join(folder, `${half}.json`), "utf8")));
  return texts.map((labels) => ({
    ...labels,
    content: readFileSync(join(folder, half, `${labels.id}.txt`), "utf8").trimEnd(),
  }));
};
