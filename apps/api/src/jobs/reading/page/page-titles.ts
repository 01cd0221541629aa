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
