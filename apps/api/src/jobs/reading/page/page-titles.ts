import { comparable } from "../identity/identity.ts";

/** What the title of a page says beside the posting's own. */
export interface TitleParts {
  readonly title: string;
  readonly company: string | null;
  readonly place: string | null;
}

/** "Crust hiring Baker in Bern, Switzerland | LinkedIn" */
const HIRING =
  /^(?<company>.+?) (?:is )?hiring (?<title>.+?)(?: in (?<place>[^|]+?))?\s*(?:[|–-]\s*LinkedIn)$/i;
/** "Crust sucht Baker in Bern, Schweiz | LinkedIn", "Crust recrute pour des postes de Baker (Bern)" */
const HIRING_ELSEWHERE =
  /^(?<company>.+?) (?:sucht|recrute pour des postes de|recrute|busca personas para el cargo de|busca) (?<title>.+?)(?: (?:in|en|à) (?<place>[^|]+?)| \((?<inside>[^|]+?)\))?\s*\|\s*LinkedIn$/i;
/** Greenhouse: "Job Application for Baker at Crust" */
const APPLICATION = /^Job Application for (?<title>.+) at (?<company>.+)$/i;

/** Takes the titles of LinkedIn's and Greenhouse's pages apart; null: a title in no form of theirs. */
export const titleParts = (raw: string): TitleParts | null => {
  const text = raw.replace(/\s+/g, " ").trim();
  const groups = (HIRING.exec(text) ?? HIRING_ELSEWHERE.exec(text) ?? APPLICATION.exec(text))?.groups;
  if (groups?.title === undefined) return null;
  const place = groups.place ?? groups.inside;
  return {
    title: groups.title.trim(),
    company: groups.company?.trim() ?? null,
    place: place?.trim() ?? null,
  };
};

/** A name begins with a capital and is short; "Director at Large" and "Nurse at Home" name nobody. */
const AT_COMPANY = /^(?<title>\S.*?) (?:at|bei|chez) (?<company>\p{Lu}[^,|()]{1,60})$/u;
const NOBODY = /^(?:Large|Home|Work|Sea|Night|Nights|Scale|Heart|Risk|School|Height|Weekends?)\b/i;
const MOST_WORDS = 5;

/** "Baker at Crust"; null: the title names no company. */
export const titleAtCompany = (raw: string): { readonly title: string; readonly company: string } | null => {
  const { title, company } = AT_COMPANY.exec(raw)?.groups ?? {};
  if (title === undefined || company === undefined || NOBODY.test(company)) return null;
  return company.split(" ").length > MOST_WORDS || /\s[|·–—-]\s/.test(company) ? null : { title, company };
};

/** "Baker | Crust" without the name that a page's title ends with, if it does. */
export const withoutName = (title: string, name: string | null): string => {
  const [, start, end] = /^(.+?)\s+[|·–—-]\s+([^|]+)$/.exec(title) ?? [];
  return start !== undefined && end !== undefined && name !== null && comparable(end) === comparable(name)
    ? start
    : title;
};
