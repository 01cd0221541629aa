import { readBasics } from "./basics/read-basics.ts";
import { dateRanges } from "./dates/date-range.ts";
import type { DayOrder } from "./dates/date-words.ts";
import { readCertificates } from "./entries/certificates.ts";
import { isOfEducation, readEducation } from "./entries/education.ts";
import { readLanguages } from "./entries/languages.ts";
import { readProjects } from "./entries/projects.ts";
import { readAwards, readInterests, readPublications, readReferences } from "./entries/simple-lists.ts";
import { readSkills } from "./entries/skills.ts";
import { readWork } from "./entries/work.ts";
import { joinLines } from "./lines/joined-lines.ts";
import { type Line, textOf } from "./lines/line.ts";
import { type Said, said, type Tree } from "./said.ts";
import type { SectionKind } from "./sections/section-names.ts";
import { type Section, splitSections } from "./sections/split-sections.ts";

const DAY = /\b(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d\b/g;

/** Whether days or months come first in the dates of a document: one that tells decides for all. */
const dayOrderOf = (lines: readonly Line[]): DayOrder => {
  for (const line of lines)
    for (const [, first, second] of textOf(line).matchAll(DAY)) {
      if (Number(first) > 12) return "day-first";
      if (Number(second) > 12) return "month-first";
    }
  return lines.some((line) => /\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b/.test(textOf(line)))
    ? "day-first"
    : "unknown";
};

const of = (sections: readonly Section[], kind: SectionKind): Line[] =>
  sections.filter((section) => section.kind === kind).flatMap(({ lines }) => lines);

/** Each section of a kind is read on its own: their entries may be set differently. */
const each = (
  sections: readonly Section[],
  kind: SectionKind,
  read: (lines: readonly Line[], order: DayOrder) => Tree[],
  order: DayOrder,
): Tree[] => sections.filter((section) => section.kind === kind).flatMap(({ lines }) => read(lines, order));

const summaryOf = (lines: readonly Line[]): Said | null => {
  const joined = joinLines(lines);
  const [first] = joined;
  const text = joined.map(textOf).join("\n");
  return first === undefined ? null : said(text, first.no, "likely", joined.at(-1)?.toNo);
};

/** Words between the contacts and the first heading are the summary of a resume that has no heading for it. */
const LONG = 80;

const introduction = (sections: readonly Section[]): Line[] => {
  const isWords = (line: Line) =>
    textOf(line).length > LONG && line.cells.length === 1 && !/@|https?:/.test(textOf(line));
  for (const { heading, kind, lines } of sections) {
    const joined = heading === null && kind === "contact" ? joinLines(lines) : [];
    const start = joined.findIndex(isWords);
    if (start >= 0) return joined.slice(start);
  }
  return [];
};

const hasWork = (lines: readonly Line[]) => lines.some((line) => dateRanges(textOf(line)).length > 0);

/** "Qualifications" without a school or degree among them are certificates. */
const asCertificates = (section: Section): Section =>
  section.kind === "education" && !section.lines.some(isOfEducation)
    ? { ...section, kind: "certificates" }
    : section;

/** The document's lines as a JSON Resume. `links`: addresses behind its words. */
export const readLines = (
  lines: readonly Line[],
  links: readonly string[],
): { readonly [name: string]: Tree } => {
  const sections = splitSections(lines).map(asCertificates);
  const order = dayOrderOf(lines);
  const summary = of(sections, "summary");
  return {
    basics: readBasics(lines, of(sections, "contact"), {
      links,
      summary: summaryOf(summary.length > 0 ? summary : introduction(sections)),
    }),
    work: each(
      sections,
      "work",
      (some) => (hasWork(some) || some.length > 1 ? readWork(some, order) : []),
      order,
    ),
    volunteer: each(sections, "volunteer", readVolunteering, order),
    education: each(sections, "education", readEducation, order),
    awards: each(sections, "awards", readAwards, order),
    certificates: each(sections, "certificates", readCertificates, order),
    publications: each(sections, "publications", readPublications, order),
    skills: each(sections, "skills", readSkills, order),
    languages: each(sections, "languages", readLanguages, order),
    interests: each(sections, "interests", readInterests, order),
    references: each(sections, "references", readReferences, order),
    projects: each(sections, "projects", readProjects, order),
  };
};

/** JSON Resume calls the place of volunteering an organisation, and knows no location of it. */
const readVolunteering = (lines: readonly Line[], order: DayOrder): Tree[] =>
  readWork(lines, order).map((position) => {
    if (position === null || !("name" in position)) return position;
    const { name, location: _, ...rest } = position;
    return { organization: name ?? null, ...rest };
  });
