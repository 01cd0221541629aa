import { isDeepStrictEqual } from "node:util";
import {
  Basics,
  EntryChange,
  EntryReference,
  type PlainSection,
  type ProfileDocument,
  plainSections,
} from "@jobtracker/contracts";
import { z } from "zod";
import type { ProfileEdits } from "../../profiles/write-profile.ts";
import type { Plain } from "../mapping/fitting.ts";

const Fields = z.record(z.string(), z.json());

/** What takes a confirmation back: what it added, and what the fields that it changed said before and after. */
export const Undoing = z.strictObject({
  /** It made the profile. */
  madeProfile: z.boolean(),
  added: z.array(EntryReference),
  changed: z.array(z.strictObject({ section: z.string(), id: z.int(), before: Fields, after: Fields })),
  basics: z.strictObject({ before: Fields, after: Fields }),
  extra: z.strictObject({ before: Fields, after: Fields }),
});
export type Undoing = z.output<typeof Undoing>;

/** Not what the person said: keys, versions, and what has entries of its own. */
const NO_FIELDS = new Set(["id", "version", "highlights"]);

const differing = (before: Plain, after: Plain) => {
  const names = Object.keys(after).filter(
    (name) => !NO_FIELDS.has(name) && !isDeepStrictEqual(before[name], after[name]),
  );
  const of = (side: Plain) =>
    Fields.parse(Object.fromEntries(names.map((name) => [name, side[name] ?? null])));
  return { before: of(before), after: of(after) };
};

interface Entry extends Plain {
  readonly id: number;
  readonly highlights?: readonly { readonly id: number }[];
}

const ofSection = (section: PlainSection, before: readonly Entry[], after: readonly Entry[]) => {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const added: z.input<typeof EntryReference>[] = [];
  const changed: Undoing["changed"] = [];
  for (const entry of after) {
    const old = known.get(entry.id);
    if (old === undefined) {
      added.push({ section, id: entry.id });
      continue;
    }
    const claims = new Set(old.highlights?.map(({ id }) => id));
    const more = entry.highlights?.filter(({ id }) => !claims.has(id)) ?? [];
    added.push(...more.map(({ id }) => ({ section: "claims" as const, id })));
    const fields = differing(old, entry);
    if (Object.keys(fields.after).length > 0) changed.push({ section, id: entry.id, ...fields });
  }
  return { added, changed };
};

/** By comparing the profile before and after. */
export const undoingOf = (before: ProfileDocument, after: ProfileDocument, madeProfile: boolean): Undoing => {
  const sections = plainSections.map((section) => ofSection(section, before[section], after[section]));
  return Undoing.parse({
    madeProfile,
    added: sections.flatMap(({ added }) => added),
    changed: sections.flatMap(({ changed }) => changed),
    basics: differing(before.basics, after.basics),
    extra: { before: before.extra, after: after.extra },
  });
};

/** Fields that still say what was imported, as they were. */
const back = ({ before, after }: Undoing["basics"], now: Plain) =>
  Object.fromEntries(
    Object.entries(before).filter(([name]) => isDeepStrictEqual(now[name] ?? null, after[name] ?? null)),
  );

/** What was changed or deleted since stays as it is. */
export const editsBack = (undoing: Undoing, now: ProfileDocument): ProfileEdits => {
  const live = new Map<string, Plain>();
  for (const section of plainSections)
    for (const entry of now[section]) {
      live.set(`${section} ${entry.id}`, entry);
      const claims = "highlights" in entry ? entry.highlights : [];
      for (const claim of claims) live.set(`claims ${claim.id}`, claim);
    }
  const change = undoing.changed.flatMap(({ section, id, ...fields }) => {
    const entry = live.get(`${section} ${id}`);
    const columns = entry === undefined ? {} : back(fields, entry);
    return Object.keys(columns).length === 0
      ? []
      : [{ id, entry: EntryChange.parse({ section, ...columns }) }];
  });
  const isSame = isDeepStrictEqual(now.extra, undoing.extra.after);
  return {
    remove: undoing.added.filter(({ section, id }) => live.has(`${section} ${id}`)),
    change,
    basics: Basics.partial().parse(back(undoing.basics, now.basics)) as NonNullable<ProfileEdits["basics"]>,
    ...(isSame ? { extra: undoing.extra.before } : {}),
  };
};
