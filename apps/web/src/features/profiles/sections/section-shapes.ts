import type { PlainSection } from "@jobtracker/contracts";

/** How a field is edited. `line`: one line; `words`: several; `list`: entries of one line. */
export type FieldKind = "line" | "words" | "date" | "end" | "address" | "list" | "kind" | "cefr";

export interface FieldShape {
  readonly name: string;
  readonly kind: FieldKind;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

const line = (name: string): FieldShape => ({ name, kind: "line" });
const wide = (name: string, kind: FieldKind): FieldShape => ({ name, kind, isWide: true });
const start: FieldShape = { name: "startDate", kind: "date" };
const end: FieldShape = { name: "endDate", kind: "end" };
const address = wide("url", "address");
const summary = wide("summary", "words");

/** The fields of every section, in the order in which they are edited. */
export const sectionShapes: Readonly<Record<PlainSection, readonly FieldShape[]>> = {
  experience: [
    line("title"),
    line("company"),
    start,
    end,
    line("place"),
    { name: "kind", kind: "kind" },
    address,
    summary,
  ],
  education: [
    line("institution"),
    line("studyType"),
    line("area"),
    line("score"),
    start,
    end,
    address,
    wide("courses", "list"),
  ],
  projects: [
    line("name"),
    line("entity"),
    start,
    end,
    line("type"),
    wide("roles", "list"),
    wide("keywords", "list"),
    address,
    wide("description", "words"),
  ],
  skills: [line("name"), line("level"), wide("keywords", "list")],
  languages: [line("language"), { name: "level", kind: "cefr" }, line("fluency")],
  certifications: [line("name"), line("issuer"), { name: "date", kind: "date" }, address],
  links: [line("network"), line("username"), address],
  awards: [line("title"), line("awarder"), { name: "date", kind: "date" }, summary],
  publications: [line("name"), line("publisher"), { name: "releaseDate", kind: "date" }, address, summary],
  interests: [line("name"), wide("keywords", "list")],
  references: [line("name"), wide("reference", "words")],
};

/** The sections in the order of the page; those that most people need first. */
export const mainSections = ["experience", "education", "projects", "skills", "languages"] as const;
export const furtherSections = [
  "certifications",
  "links",
  "awards",
  "publications",
  "interests",
  "references",
] as const;
