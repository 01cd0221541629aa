import { Draft } from "../draft.ts";
import { readAddresses } from "../fields/addresses.ts";
import { readCompany } from "../fields/company.ts";
import { readDate } from "../fields/dates.ts";
import { readDescription } from "../fields/description.ts";
import { readEmploymentType } from "../fields/employment-type.ts";
import { readLocations } from "../fields/locations.ts";
import { readSalary } from "../fields/salary.ts";
import { readTitle } from "../fields/title.ts";
import { readWorkplace, workplaceOfLocations } from "../fields/workplace.ts";
import { externalKeyOf } from "../identity/external-key.ts";
import { Notes } from "../notes.ts";
import type { Graph } from "./graph.ts";

export interface ReadingContext {
  /** The address of the page, for relative links; null if unknown. */
  readonly base: string | null;
  readonly now: Date;
}

const KIND = "json-ld";

/** Reads one JobPosting. Null: it has no title, and so is not a posting that could be kept. Never throws, whatever its types are. */
export const readPosting = (value: unknown, graph: Graph, { base, now }: ReadingContext): Draft | null => {
  const posting = graph.node({ value, path: "" });
  const notes = new Notes();
  const title = posting && readTitle(posting, notes);
  if (posting === null || title === null) return null;
  const draft = new Draft(title, KIND, notes);

  const workplace = readWorkplace(posting, notes);
  const locations = readLocations(posting, graph, workplace?.value === "remote", notes);
  const country = locations?.value.find((location) => location.country !== null)?.country ?? null;
  const employment = readEmploymentType(posting, notes);
  const description = readDescription(posting, base, notes);

  draft.set("company", readCompany(posting, graph, notes), KIND);
  draft.set("locations", locations, KIND);
  draft.set("remote", workplace ?? workplaceOfLocations(locations), KIND);
  draft.set("employmentType", employment && { value: employment.type, path: employment.text.path }, KIND);
  draft.set("employmentTypeText", employment?.text ?? null, KIND);
  draft.set("salary", readSalary(posting, graph, country, notes), KIND);
  draft.set("postedDate", readDate(posting, "datePosted", "postedDate", now, notes), KIND);
  draft.set("validThrough", readDate(posting, "validThrough", "validThrough", now, notes), KIND);
  draft.set(
    "descriptionHtml",
    description && { value: description.value.html, path: description.path },
    KIND,
  );
  draft.set(
    "descriptionText",
    description && { value: description.value.text, path: description.path },
    KIND,
  );

  draft.addresses = readAddresses(posting, graph, base, notes);
  draft.externalKey = externalKeyOf(
    posting,
    graph,
    draft.fields.company,
    base === null ? null : new URL(base).host,
  );
  return draft;
};
