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

/** An entry with its words as they are compared, each made ready once. */
class Words {
  readonly said: Plain;
  readonly #bare = new Map<string, string>();

  constructor(said: Plain) {
    this.said = said;
  }

  bare(field: string): string {
    const known = this.#bare.get(field);
    if (known !== undefined) return known;
    const words = bare(this.said[field]);
    this.#bare.set(field, words);
    return words;
  }
}

const shares = (one: Words, other: Words, field: string): boolean =>
  one.bare(field) !== "" && one.bare(field) === other.bare(field);

const areNear = (one: Words, other: Words, field: string): boolean => {
  const [a, b] = [one.bare(field), other.bare(field)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
};

const areAlikeIn = (one: Words, other: Words, field: string): boolean =>
  areDatesAlike(one.said[field], other.said[field]);

/** How much an entry of a resume is one that the profile has; 0: it is not. */
type Likeness = (imported: Words, known: Words) => number;

const ofPosition: Likeness = (imported, known) => {
  if (imported.said.kind !== known.said.kind) return 0;
  const [title, company] = [shares(imported, known, "title"), areNear(imported, known, "company")];
  const isStart = typeof imported.said.startDate === "string" && typeof known.said.startDate === "string";
  const start = areAlikeIn(imported, known, "startDate");
  if (title && company) return start ? 4 : 0;
  if (company && start && isStart) return 2;
  const isNameless = imported.said.company === undefined || known.said.company === null;
  return title && start && isStart && isNameless ? 1 : 0;
};

const ofDegree: Likeness = (imported, known) => {
  if (!areNear(imported, known, "institution")) return 0;
  const degree = areNear(imported, known, "studyType");
  const end = areAlikeIn(imported, known, "endDate") && areAlikeIn(imported, known, "startDate");
  if (degree) return end ? 4 : 0;
  return end && (known.said.studyType === null || imported.said.studyType === undefined) ? 2 : 0;
};

const byName =
  (...fields: readonly string[]): Likeness =>
  (imported, known) =>
    fields.every((field) => imported.bare(field) === known.bare(field)) ? 1 : 0;

const ofLink: Likeness = (imported, known) => {
  const url = address(imported.said.url);
  if (url !== "" && url === address(known.said.url)) return 2;
  return shares(imported, known, "network") && shares(imported, known, "username") ? 1 : 0;
};

const ofCertificate: Likeness = (imported, known) =>
  shares(imported, known, "name") && areDatesAlike(imported.said.date ?? null, known.said.date) ? 1 : 0;

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

interface KnownWords {
  readonly known: KnownEntry;
  readonly words: Words;
}

/** Finds for entries of a resume those of the profile that they are, each of which is found once. */
export class Matcher {
  readonly #profile: ProfileDocument | null;
  readonly #taken = new Set<KnownEntry>();
  readonly #skills: ReadonlyMap<string, KnownEntry>;
  readonly #words = new Map<PlainSection, readonly KnownWords[]>();

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

  #known(section: PlainSection): readonly KnownWords[] {
    const entries: readonly KnownEntry[] = this.#profile?.[section] ?? [];
    const all = this.#words.get(section) ?? entries.map((known) => ({ known, words: new Words(known) }));
    this.#words.set(section, all);
    return all;
  }

  #best(section: PlainSection, entry: Plain): KnownEntry | undefined {
    let best: { readonly known: KnownEntry; readonly score: number } | undefined;
    const imported = new Words(entry);
    for (const { known, words } of this.#known(section)) {
      const score = this.#taken.has(known) ? 0 : likeness[section](imported, words);
      if (score > (best?.score ?? 0)) best = { known, score };
    }
    return best?.known;
  }
}
