import { readTokens } from "../html/tokens.ts";

/** What LinkedIn's public page of a posting marks by its classes. */
export interface LinkedInParts {
  readonly title: string | null;
  readonly company: string | null;
  readonly place: string | null;
  readonly posted: string | null;
  /** "Employment type" → "Full-time" */
  readonly criteria: ReadonlyMap<string, string>;
}

/** Class names by what they mark; the first that the page has counts. */
const MARKS = {
  title: ["top-card-layout__title", "topcard__title"],
  company: ["topcard__org-name-link", "topcard__flavor"],
  place: ["topcard__flavor--bullet"],
  posted: ["posted-time-ago__text"],
  label: ["description__job-criteria-subheader"],
  value: ["description__job-criteria-text"],
} as const;
type Mark = keyof typeof MARKS;

const CLASSES = new Set<string>(Object.values(MARKS).flat());
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

export const isLinkedInPosting = (html: string): boolean =>
  /\b(?:topcard__|top-card-layout__title)/.test(html);

export const readLinkedIn = (html: string): LinkedInParts => {
  const found = new Map<string, string[]>();
  let open: { readonly name: string; depth: number; readonly className: string } | null = null;
  readTokens(html, {
    open: (name, attributes) => {
      if (open !== null) {
        if (name === open.name && !VOID.has(name)) open.depth++;
        return;
      }
      // The most special class of an element stands last.
      const className = attributes
        .get("class")
        ?.split(/\s+/)
        .findLast((each) => CLASSES.has(each));
      if (className === undefined) return;
      open = { name, depth: 1, className };
      found.set(className, [...(found.get(className) ?? []), ""]);
    },
    close: (name) => {
      if (open !== null && name === open.name && --open.depth === 0) open = null;
    },
    text: (text) => {
      const texts = open === null ? undefined : found.get(open.className);
      if (texts !== undefined) texts.push((texts.pop() ?? "") + text);
    },
  });
  const all = (mark: Mark) =>
    MARKS[mark].map((name) => found.get(name) ?? []).find((texts) => texts.length > 0) ?? [];
  const first = (mark: Mark) => all(mark)[0]?.replace(/\s+/g, " ").trim() || null;
  const values = all("value");
  const criteria = all("label").map((label, index) => [label.trim(), values[index]?.trim() ?? ""] as const);
  return {
    title: first("title"),
    company: first("company"),
    place: first("place"),
    posted: first("posted"),
    criteria: new Map(criteria),
  };
};
