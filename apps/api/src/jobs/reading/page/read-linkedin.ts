import { Draft } from "../draft.ts";
import { dateInWords } from "../fields/date-in-words.ts";
import { employmentTypeOf } from "../fields/employment-type.ts";
import { lineOfText } from "../fields/line-of-text.ts";
import { fitted } from "../fields/text-property.ts";
import { limits } from "../limits.ts";
import { readLinkedIn } from "./linkedin.ts";
import type { PageParts } from "./page-parts.ts";
import { readPlainPage } from "./read-page.ts";

const KIND = "page";
const EMPLOYMENT = /^(?:employment type|beschäftigungsverhältnis|type d['’]emploi|tipo de empleo)$/i;
const noParts = { street: null, locality: null, region: null, postalCode: null, country: null };

/** Reads LinkedIn's public page of a posting by what its classes mark, so that the jobs shown beside it are left alone. Null: it has no title. */
export const readLinkedInPosting = (html: string, parts: PageParts, now: Date): Draft | null => {
  const marked = readLinkedIn(html);
  const plain = readPlainPage(parts, now);
  if (marked.title === null) return plain;
  const draft = new Draft({ value: marked.title.slice(0, limits.title), path: "top card" }, { kind: KIND });
  const line = (text: string | null, path: string) => {
    const value = text === null ? null : lineOfText(text);
    return value === null ? null : { value, path };
  };
  const company = line(marked.company, "top card");
  draft.set("company", company && fitted(company, "company", limits.company, draft.notes));
  const place = line(marked.place, "top card");
  if (place !== null)
    draft.set("locations", {
      value: [{ text: place.value.slice(0, limits.location), ...noParts }],
      path: place.path,
    });
  setPosted(draft, marked.posted, now);
  setEmployment(draft, marked.criteria);
  if (plain === null) return draft;
  const { descriptionHtml, descriptionText } = plain.fields;
  draft.set("descriptionHtml", descriptionHtml === null ? null : { value: descriptionHtml, path: "main" });
  draft.set("descriptionText", descriptionText === null ? null : { value: descriptionText, path: "main" });
  return draft;
};

const setPosted = (draft: Draft, words: string | null, now: Date): void => {
  const date = words === null ? null : dateInWords(words, { kind: "posted", now });
  draft.set("postedDate", date === null ? null : { value: date, path: "top card" });
};

const setEmployment = (draft: Draft, criteria: ReadonlyMap<string, string>): void => {
  const [, words] = [...criteria].find(([label]) => EMPLOYMENT.test(label)) ?? [];
  if (words === undefined || words === "") return;
  draft.set("employmentType", { value: employmentTypeOf([words]), path: "criteria" });
  draft.set("employmentTypeText", { value: words.slice(0, limits.employmentTypeText), path: "criteria" });
};
