import {
  Aspirations,
  Basics,
  basicsFields,
  MinimumSalary,
  type PlainSection,
  ProfileSummary,
  sectionFields,
} from "@jobtracker/contracts";
import type { AspirationRow, EntryRow, EntrySection, ProfileRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";

/** Columns have the names of the fields that they keep. */
const named = (row: Readonly<Record<string, unknown>>, fields: object) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]]));

export const basicsOf = (row: ProfileRow): Basics => Basics.parse(named(row, basicsFields));

export const headOf = (row: ProfileRow) => ({
  id: row.profileId,
  version: row.rowVersionNo,
  revision: row.revisionNo,
  name: row.name,
  language: row.language,
  isDefault: row.isDefault,
});

export const timesOf = (row: ProfileRow) => ({
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

export const toSummary = (row: ProfileRow): ProfileSummary =>
  ProfileSummary.parse({ ...headOf(row), fullName: row.fullName, headline: row.headline, ...timesOf(row) });

const salaryOf = (row: AspirationRow): MinimumSalary | null =>
  row.salaryAmount === null
    ? null
    : MinimumSalary.parse({
        amount: row.salaryAmount,
        currency: row.salaryCurrency,
        period: row.salaryPeriod,
      });

export const toAspirations = (row: AspirationRow): Aspirations =>
  Aspirations.parse({
    version: row.rowVersionNo,
    titles: row.titles,
    places: row.places,
    remote: row.remote,
    minimumSalary: salaryOf(row),
    startFrom: row.startFrom,
    permits: row.permits,
    dealBreakers: row.dealBreakers,
  });

/** An entry as its section has it, apart from its claims; checked by whoever puts it into a document. */
export const entryOf = (section: PlainSection, row: EntryRow): Record<string, unknown> => ({
  id: row.entryId,
  version: row.rowVersionNo,
  ...named(row, sectionFields[section]),
});

export const claimOf = (row: EntryRow): Record<string, unknown> => ({
  id: row.entryId,
  version: row.rowVersionNo,
  text: row.text,
});

/** The name of a section's table in the audit. */
const tableNames: Readonly<Record<EntrySection, string>> = {
  experience: "ProfileExperience",
  education: "ProfileEducation",
  projects: "ProfileProject",
  certifications: "ProfileCertification",
  languages: "ProfileLanguage",
  links: "ProfileLink",
  skills: "ProfileSkill",
  awards: "ProfileAward",
  publications: "ProfilePublication",
  interests: "ProfileInterest",
  references: "ProfileReference",
  claims: "ProfileExperienceHighlight",
};

const entryFieldsOf = ({ entryId, userId, createdDate, updatedDate, ...fields }: EntryRow) => fields;

export const entryChange = (section: EntrySection, before: EntryRow | null, after: EntryRow): Change => ({
  table: tableNames[section],
  id: after.entryId,
  before: before && entryFieldsOf(before),
  after: entryFieldsOf(after),
});

const profileFieldsOf = ({
  profileId,
  userId,
  createdDate,
  updatedDate,
  revisionNo,
  ...fields
}: ProfileRow) => fields;

export const profileChange = (before: ProfileRow | null, after: ProfileRow): Change => ({
  table: "Profile",
  id: after.profileId,
  before: before && profileFieldsOf(before),
  after: profileFieldsOf(after),
});

const aspirationFieldsOf = ({
  profileAspirationId,
  userId,
  createdDate,
  updatedDate,
  ...fields
}: AspirationRow) => fields;

export const aspirationChange = (before: AspirationRow | null, after: AspirationRow): Change => ({
  table: "ProfileAspiration",
  id: after.profileAspirationId,
  before: before && aspirationFieldsOf(before),
  after: aspirationFieldsOf(after),
});
