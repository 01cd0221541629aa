import type { FitEvidence, ProfileDocument } from "@jobtracker/contracts";
import type { Months } from "./months.ts";
import { monthsOf } from "./months.ts";

/** A piece of a profile that can support something, with when it was true, if that is known. */
export interface EvidenceText extends FitEvidence {
  readonly section: Exclude<FitEvidence["section"], "aspirations" | "basics"> | "basics";
  /** Of the position, project or degree that it belongs to. */
  readonly period: Months | undefined;
  readonly experienceId: number | null;
}

const said = (...parts: readonly (string | null | readonly string[])[]): string =>
  parts
    .flat()
    .filter((part) => part !== null && part !== "")
    .join(", ");

type Piece = Omit<EvidenceText, "period" | "experienceId"> &
  Partial<Pick<EvidenceText, "period" | "experienceId">>;

const experiencePieces = ({ experience }: ProfileDocument, asOf: string): Piece[] =>
  experience.flatMap((entry) => {
    const of = { period: monthsOf(entry, asOf), experienceId: entry.id };
    const { id, title, company, place, summary, highlights } = entry;
    return [
      { section: "experience" as const, id, text: said(title, company, place, summary), ...of },
      ...highlights.map((claim) => ({ section: "claims" as const, id: claim.id, text: claim.text, ...of })),
    ];
  });

const projectPieces = ({ projects }: ProfileDocument, asOf: string): Piece[] =>
  projects.flatMap((entry) => {
    const period = monthsOf(entry, asOf);
    const { id, name, description, keywords, roles, highlights } = entry;
    return [
      { section: "projects" as const, id, text: said(name, description, keywords, roles), period },
      ...highlights.map((claim) => ({ section: "claims" as const, id: claim.id, text: claim.text, period })),
    ];
  });

const otherPieces = (document: ProfileDocument): Piece[] => [
  ...document.skills.map(({ id, name, level, keywords }) => ({
    section: "skills" as const,
    id,
    text: said(name, keywords, level),
  })),
  ...document.certifications.map(({ id, name, issuer }) => ({
    section: "certifications" as const,
    id,
    text: said(name, issuer),
  })),
  ...document.education.map(({ id, studyType, area, institution, courses }) => ({
    section: "education" as const,
    id,
    text: said(studyType, area, institution, courses),
  })),
  ...document.awards.map(({ id, title, summary }) => ({
    section: "awards" as const,
    id,
    text: said(title, summary),
  })),
  ...document.publications.map(({ id, name, summary }) => ({
    section: "publications" as const,
    id,
    text: said(name, summary),
  })),
];

/** Everything in a profile by which something can be shown, in the order in which it is looked at. */
export const evidenceOf = (document: ProfileDocument, asOf: string): EvidenceText[] =>
  [
    ...experiencePieces(document, asOf),
    ...projectPieces(document, asOf),
    ...otherPieces(document),
    {
      section: "basics" as const,
      id: null,
      text: said(document.basics.headline, document.basics.summary),
    },
  ]
    .filter(({ text }) => text !== "")
    .map((piece) => ({ period: undefined, experienceId: null, ...piece }));

/** Finds what an entry of a profile says, or a claim, by section and id; undefined: the profile has none. */
export const evidenceById = ({
  document,
  evidence,
}: {
  readonly document: ProfileDocument;
  readonly evidence: readonly EvidenceText[];
}): ((of: { readonly section: FitEvidence["section"]; readonly id: number }) => string | undefined) => {
  const languages = document.languages.map(({ id, language, fluency, level }) => ({
    section: "languages",
    id,
    text: said(language, level ?? fluency),
  }));
  const texts = new Map(
    [...evidence, ...languages].map(({ section, id, text }) => [`${section} ${id}`, text]),
  );
  return ({ section, id }) => texts.get(`${section} ${id}`);
};
