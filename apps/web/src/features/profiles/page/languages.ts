import { language } from "../../../messages/index.ts";

/** ISO 639-1: languages in which resumes are written. */
const codes =
  "ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr sv th tr uk ur vi zh";

const names = new Intl.DisplayNames([language], { type: "language" });

export const languageChoices: { readonly value: string; readonly label: string }[] = codes
  .split(" ")
  .map((value) => ({ value, label: names.of(value) ?? value }))
  .toSorted((one, other) => one.label.localeCompare(other.label, language));

export const languageName = (code: string): string => names.of(code) ?? code;
