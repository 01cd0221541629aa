import { applications } from "./applications/operations.ts";
import { audit } from "./audit/operations.ts";
import { auth } from "./auth/operations.ts";
import { background } from "./background/operations.ts";
import { boards } from "./boards/operations.ts";
import { calendar } from "./calendar/operations.ts";
import { companies } from "./companies/operations.ts";
import { contacts } from "./contacts/operations.ts";
import { duplicates } from "./duplicates/operations.ts";
import { fit } from "./fit/operations.ts";
import { imports } from "./imports/operations.ts";
import { interviews } from "./interviews/operations.ts";
import { jobs } from "./jobs/operations.ts";
import { offers } from "./offers/operations.ts";
import { profileImports } from "./profile-imports/operations.ts";
import { profiles } from "./profiles/operations.ts";
import { recruiters } from "./recruiters/operations.ts";
import { reminders } from "./reminders/operations.ts";
import { requirements } from "./requirements/operations.ts";
import { search } from "./search/operations.ts";
import { skills } from "./skills/operations.ts";
import { stages } from "./stages/operations.ts";
import { tags } from "./tags/operations.ts";
import { versions } from "./versions/operations.ts";
import { views } from "./views/operations.ts";

export * from "./_kit/index.ts";
export * from "./applications/model.ts";
export * from "./audit/model.ts";
export * from "./auth/model.ts";
export * from "./background/model.ts";
export * from "./boards/model.ts";
export * from "./calendar/model.ts";
export * from "./companies/model.ts";
export * from "./contacts/model.ts";
export * from "./duplicates/model.ts";
export * from "./fit/model.ts";
export * from "./imports/model.ts";
export * from "./interviews/model.ts";
export * from "./jobs/fit-in-brief.ts";
export * from "./jobs/job-in-brief.ts";
export * from "./jobs/model.ts";
export * from "./models.ts";
export * from "./offers/comparison.ts";
export * from "./offers/model.ts";
export * from "./profile-imports/json-resume.ts";
export * from "./profile-imports/model.ts";
export * from "./profiles/document.ts";
export * from "./profiles/entries.ts";
export * from "./profiles/scalars.ts";
export * from "./profiles/sections.ts";
export * from "./profiles/version-model.ts";
export * from "./recruiters/model.ts";
export * from "./reminders/model.ts";
export * from "./reminders/recurrence.ts";
export * from "./reminders/suggestion-model.ts";
export * from "./requirements/model.ts";
export * from "./search/model.ts";
export * from "./skills/model.ts";
export * from "./stages/model.ts";
export * from "./tags/model.ts";
export * from "./versions/model.ts";
export * from "./views/model.ts";
export {
  applications,
  audit,
  auth,
  background,
  boards,
  calendar,
  companies,
  contacts,
  duplicates,
  fit,
  imports,
  interviews,
  jobs,
  offers,
  profileImports,
  profiles,
  recruiters,
  reminders,
  requirements,
  search,
  skills,
  stages,
  tags,
  versions,
  views,
};

/** Every domain of the product: the one list from which the surfaces are built. */
export const domains = {
  auth,
  jobs,
  duplicates,
  imports,
  versions,
  companies,
  boards,
  recruiters,
  tags,
  applications,
  contacts,
  interviews,
  reminders,
  requirements,
  profiles,
  profileImports,
  fit,
  skills,
  offers,
  calendar,
  stages,
  views,
  search,
  audit,
  background,
};
export type Domains = typeof domains;
