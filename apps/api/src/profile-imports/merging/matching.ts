import type { PlainSection, ProfileDocument } from "@jobtracker/contracts";
import type { Plain } from "../mapping/fitting.ts";
import type { ResumeEntry } from "../mapping/pieces-of-resume.ts";

/** Words as they are compared: without case, accents, signs and the kinds of companies. */
export const bare = (value: unknown): string =>
  typeof value === "string"
    ? value
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/\b(?:gmbh|ag|inc|llc|ltd|limited|corp|co|kg|se|sa|sas|sarl|sl|bv|plc)\b\.?/g, "")
        .replace(/[^\p{L}\p{N}+#]+/gu, " ")
        .trim()
    : "";

const address = (value: unknown): string =>
  typeof value === "string"
    ? value
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/, "")
        .replace(/\/$/, "")
    : "";

/** One may be less exact: 2021 and 2021-03. */
export const areDatesAlike = (one: unknown, other: unknown): boolean =>
  typeof one !== "string" || typeof other !== "string" || one.startsWith(other) || other.startsWith(one);

const shares = (one: unknown, other: unknown): boolean => bare(one) !== "" && bare(one) === bare(other);

const areNear = (one: unknown, other: unknown): boolean => {
  const [a, b] = [bare(one), bare(other)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
};

/** How much an entry of a resume is one that the profile has; 0: it is not. */
type Likeness = (imported: Plain, known: Plain) => number;

const ofPosition: Likeness = (imported, known) => {
  if (imported.kind !== known.kind) return 0;
  const [title, company] = [shares(imported.title, known.title), areNear(imported.company, known.company)];
  const isStart = typeof imported.startDate === "string" && typeof known.startDate === "string";
  const start = areDatesAlike(imported.startDate, known.startDate);
  if (title && company) return start ? 4 : 0;
  if (company && start && isStart) return 2;
  return title && start && isStart && (imported.company === undefined || known.company === null) ? 1 : 0;
};

const ofDegree: Likeness = (imported, known) => {
  if (!areNear(imported.institution, known.institution)) return 0;
  const degree = areNear(imported.studyType, known.studyType);
  const end =
    areDatesAlike(imported.endDate, known.endDate) && areDatesAlike(imported.startDate, known.startDate);
  if (degree) return end ? 4 : 0;
  return end && (known.studyType === null || imported.studyType === undefined) ? 2 : 0;
};

const byName =
  (...fields: readonly string[]): Likeness =>
  (imported, known) =>
    fields.every((field) => bare(imported[field]) === bare(known[field])) ? 1 : 0;

const ofLink: Likeness = (imported, known) => {
  if (address(imported.url) !== "" && address(imported.url) === address(known.url)) return 2;
  return shares(imported.network, known.network) && shares(imported.username, known.username) ? 1 : 0;
};

const ofCertificate: Likeness = (imported, known) =>
  shares(imported.name, known.name) && areDatesAlike(imported.date ?? null, known.date) ? 1 : 0;

const likeness: Readonly<Record<PlainSection, Likeness>> = {
  experience: ofPosition,
  education: ofDegree,
  projects: byName("name"),
  certifications: ofCertificate,
  languages: byName("language"),
  links: ofLink,
  skills: byName("name"),
  awards: byName("title"),
  publications: byName("name"),
  interests: byName("name"),
  references: byName("name", "reference"),
};

export type KnownEntry = ProfileDocument[PlainSection][number];

/** Few pairs are compared; many skills are found by their names. */
const keyOf = (section: PlainSection, entry: Plain): string | null =>
  section === "skills" ? bare(entry.name) : null;

/** Finds for entries of a resume those of the profile that they are, each of which is found once. */
export class Matcher {
  readonly #profile: ProfileDocument | null;
  readonly #taken = new Set<KnownEntry>();
  readonly #skills: ReadonlyMap<string, KnownEntry>;

  constructor(profile: ProfileDocument | null) {
    this.#profile = profile;
    this.#skills = new Map(profile?.skills.map((skill) => [bare(skill.name), skill]) ?? []);
  }

  find({ entry }: ResumeEntry): KnownEntry | undefined {
    const { section } = entry;
    const key = keyOf(section, entry);
    const found = key === null ? this.#best(section, entry) : this.#skills.get(key);
    if (found === undefined || this.#taken.has(found)) return undefined;
    this.#taken.add(found);
    return found;
  }

  #best(section: PlainSection, entry: Plain): KnownEntry | undefined {
    let best: { readonly known: KnownEntry; readonly score: number } | undefined;
    for (const known of this.#profile?.[section] ?? []) {
      const score = this.#taken.has(known) ? 0 : likeness[section](entry, known);
      if (score > (best?.score ?? 0)) best = { known, score };
    }
    return best?.known;
  }
}
