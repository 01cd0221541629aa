import { type ProfileContent, plainSections } from "@jobtracker/contracts";
import { type Entry, type Fields, notSaid, wordsOf } from "./content-text.ts";

type Listed = Entry & { readonly highlights?: readonly Entry[] };

const fieldsDiffer = (before: Fields, after: Fields): boolean =>
  Object.keys({ ...before, ...after }).some(
    (field) => !notSaid.has(field) && wordsOf(before[field]) !== wordsOf(after[field]),
  );

const listsDiffer = (before: readonly Listed[], after: readonly Listed[]): boolean =>
  before.length !== after.length ||
  before.some((was, at) => {
    const is = after[at];
    if (is === undefined || was.id !== is.id || fieldsDiffer(was, is)) return true;
    return listsDiffer(was.highlights ?? [], is.highlights ?? []);
  });

/** Whether there is anything that two states of a profile do not have in common. Looks no further than the first. */
export const contentsDiffer = (before: ProfileContent, after: ProfileContent): boolean =>
  fieldsDiffer(before.basics, after.basics) ||
  plainSections.some((section) => listsDiffer(before[section], after[section])) ||
  fieldsDiffer(before.aspirations, after.aspirations) ||
  fieldsDiffer(before.extra, after.extra);
