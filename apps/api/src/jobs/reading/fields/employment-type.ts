import type { EmploymentType } from "@jobtracker/contracts";
import type { SchemaNode } from "../json-ld/graph.ts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { firstLine, fitted } from "./text-property.ts";

/** Kinds of employment by their words in lower case, without spaces and marks. In order: the first that fits counts. */
const KINDS: readonly (readonly [RegExp, EmploymentType])[] = [
  [
    /^(?:fulltime|vollzeit|tempsplein|tempscomplet|tiempocompleto|jornadacompleta|voltijd|heltid|正社員)/,
    "full-time",
  ],
  [
    /^(?:parttime|teilzeit|tempspartiel|tiempoparcial|mediajornada|deeltijd|deltid|アルバイト|パート)/,
    "part-time",
  ],
  [/^(?:contract|contractor|freelancer?|contracttohire|fixedcontract)$/, "contract"],
  [/^(?:temporary|temp$|fixedterm|seasonal|befristet|cdd$|intérim|契約社員)/, "temporary"],
  [
    /^(?:intern|interns|internship.*|praktik.*|stage|stagiaire|apprentice.*|ausbildung.*|alternance)$/,
    "internship",
  ],
  [/^(?:volunteer|ehrenamt|bénévol)/, "volunteer"],
  [/^(?:perdiem|casual|zerohours?)/, "per-diem"],
];

export interface EmploymentWords {
  /** "other": a kind that is not in the list, such as "permanent". */
  readonly type: EmploymentType;
  /** The source's own words. */
  readonly text: Found<string>;
}

/** `employmentType`, one or several; of several the first known kind counts, and the words keep them all. */
export const readEmploymentType = (posting: SchemaNode, notes: Notes): EmploymentWords | null => {
  const values = posting.property("employmentType");
  const words = values.map((value) => firstLine([value])?.value).filter((line) => line !== undefined);
  const path = values[0]?.path.replace(/\[0\]$/, "");
  if (path === undefined) return null;
  if (words.length === 0) {
    notes.doubt("employmentType", values[0]?.value, "is not a kind of employment");
    return null;
  }
  const text = fitted(
    { value: words.join(", "), path },
    "employmentTypeText",
    limits.employmentTypeText,
    notes,
  );
  return { type: employmentTypeOf(words), text };
};

/** The first known kind among the words; "other" if none is known. */
export const employmentTypeOf = (words: readonly string[]): EmploymentType => {
  const kinds = words.flatMap((line) => line.split(/[,;|/+]/)).map(kindOf);
  return kinds.find((kind) => kind !== null) ?? "other";
};

const kindOf = (text: string): EmploymentType | null => {
  const plain = text
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, "")
    .replace(/[\s_.-]/g, "");
  return KINDS.find(([words]) => words.test(plain))?.[1] ?? null;
};
