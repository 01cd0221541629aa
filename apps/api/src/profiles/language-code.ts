import type { EntryColumns, EntryRow, EntrySection } from "@jobtracker/db";
import { codeOfLanguage } from "../_kit/language-names.ts";

const codeOf = (language: unknown): string | null =>
  typeof language === "string" ? (codeOfLanguage(language) ?? null) : null;

/** The columns of a new entry, where a language is named with the code of that name, unless a code is stated. */
export const withLanguageCode = (section: EntrySection, columns: EntryColumns): EntryColumns => {
  const { language, code = null } = columns;
  if (section !== "languages" || language === undefined || code !== null) return columns;
  return { ...columns, code: codeOf(language) };
};

/** The same of a changed entry: under a name that is not known a code that was stated stays, and one that was found does not. */
export const withChangedLanguageCode = (
  section: EntrySection,
  before: EntryRow,
  said: EntryColumns,
): EntryColumns => {
  if (section !== "languages" || said.language === undefined || said.code !== undefined) return said;
  const code = codeOf(said.language);
  const wasStated = Reflect.get(before, "code") !== codeOf(Reflect.get(before, "language"));
  return code === null && wasStated ? said : { ...said, code };
};
