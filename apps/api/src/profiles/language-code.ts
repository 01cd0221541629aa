import type { EntryColumns, EntrySection } from "@jobtracker/db";
import { codeOfLanguage } from "../_kit/language-names.ts";

/** The columns of an entry, where a language is named with the code of that name, unless a code is stated. */
export const withLanguageCode = (section: EntrySection, columns: EntryColumns): EntryColumns => {
  const { language, code = null } = columns;
  if (section !== "languages" || language === undefined || code !== null) return columns;
  return { ...columns, code: typeof language === "string" ? (codeOfLanguage(language) ?? null) : null };
};
