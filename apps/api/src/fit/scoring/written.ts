import { Basics, blankEntries, ProfileDocument } from "@jobtracker/contracts";
import { requirementsOf } from "../../requirements/requirements-of.ts";
import type { JobToScore } from "./job.ts";

const NEVER = "2026-01-01T00:00:00.000Z";

const blankBasics = Object.fromEntries(
  Object.keys(Basics.shape).map((name) => [name, /Extra$/.test(name) ? {} : null]),
);
const noWishes = {
  version: 1,
  titles: [],
  places: [],
  remote: [],
  minimumSalary: null,
  startFrom: null,
  permits: [],
  dealBreakers: [],
};

type Written = { readonly [Name in keyof ProfileDocument]?: unknown };

/** A whole profile that nobody stored: what is given, and nothing else. */
export const writtenProfile = ({ basics, aspirations, ...content }: Written): ProfileDocument =>
  ProfileDocument.parse({
    id: 1,
    version: 1,
    revision: 1,
    name: "Written",
    language: null,
    isDefault: true,
    basics: { ...blankBasics, ...Object(basics) },
    aspirations: { ...noWishes, ...Object(aspirations) },
    ...Object.fromEntries(Object.keys(blankEntries).map((section) => [section, []])),
    extra: {},
    createdAt: NEVER,
    updatedAt: NEVER,
    deletedAt: null,
    ...content,
  });

/** A job with the requirements of its text. */
export const writtenJob = (
  descriptionText: string,
  job: Partial<JobToScore> & Pick<JobToScore, "title">,
): JobToScore => ({
  descriptionText,
  language: "en",
  remote: null,
  salary: null,
  locations: [],
  requirements: requirementsOf(descriptionText).map((found) => ({
    ...found,
    requirementId: null,
    skills: [],
  })),
  ...job,
});
