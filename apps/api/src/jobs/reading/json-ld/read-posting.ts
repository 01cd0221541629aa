import type { FieldSource } from "@jobtracker/contracts";
import { Draft } from "../draft.ts";
import { readAddresses, readApplyAddress } from "../fields/addresses.ts";
import { readCompany } from "../fields/company.ts";
import { readDate } from "../fields/dates.ts";
import { readDescription } from "../fields/description.ts";
import { readEmploymentType } from "../fields/employment-type.ts";
import type { Found } from "../fields/found.ts";
import { readLocations } from "../fields/locations.ts";
import { readSalary } from "../fields/salary.ts";
import { fitted } from "../fields/text-property.ts";
import { readTitle } from "../fields/title.ts";
import { readWorkplace, workplaceOfLocations } from "../fields/workplace.ts";
import { externalKeyOf } from "../identity/external-key.ts";
import { limits } from "../limits.ts";
import { Notes } from "../notes.ts";
import type { Origin } from "../origin.ts";
import { withoutName } from "../page/page-titles.ts";
import { dollarCountryOf } from "../places/dollar-country.ts";
import type { Graph } from "./graph.ts";

export interface ReadingContext {
  /** The address of the page, for relative links; null if unknown. */
  readonly base: string | null;
  readonly now: Date;
  readonly origin: Origin;
  /** How the page calls its only posting, where the data does not. */
  readonly pageTitle?: TitleOfPage | null;
}

export interface TitleOfPage extends Found<string> {
  readonly kind: FieldSource["kind"];
}

/** Reads one JobPosting. Null: it has no title, and so is not a posting that could be kept. Never throws, whatever its types are. */
export const readPosting = (
  value: unknown,
  graph: Graph,
  { base, now, origin, pageTitle = null }: ReadingContext,
): Draft | null => {
  const posting = graph.node({ value, path: "" });
  const notes = new Notes();
  const own = posting && readTitle(posting, notes);
  const title = own ?? pageTitle;
  if (posting === null || title === null) return null;
  const company = readCompany(posting, graph, notes);
  const draft = new Draft(title, origin, notes);
  if (own === null && pageTitle !== null) setTitleOfPage(draft, pageTitle, company?.value ?? null);

  const workplace = readWorkplace(posting, notes);
  const locations = readLocations(posting, graph, workplace?.value === "remote", notes);
  const country = dollarCountryOf(locations?.value ?? []);
  const employment = readEmploymentType(posting, notes);
  const description = readDescription(posting, base, notes);

  draft.set("company", company);
  draft.set("locations", locations);
  draft.set("remote", workplace ?? workplaceOfLocations(locations));
  draft.set("employmentType", employment && { value: employment.type, path: employment.text.path });
  draft.set("employmentTypeText", employment?.text ?? null);
  draft.set("salary", readSalary(posting, graph, country, notes));
  draft.set("postedDate", readDate(posting, "datePosted", "postedDate", now, notes));
  draft.set("validThrough", readDate(posting, "validThrough", "validThrough", now, notes));
  draft.set("descriptionHtml", description && { value: description.value.html, path: description.path });
  draft.set("descriptionText", description && { value: description.value.text, path: description.path });

  draft.addresses = readAddresses(posting, graph, base, notes);
  draft.set("applyUrl", readApplyAddress(posting, graph, base));
  draft.externalKey = externalKeyOf(
    posting,
    graph,
    draft.fields.company,
    base === null ? null : new URL(base).host,
  );
  return draft;
};

const setTitleOfPage = (draft: Draft, { value, path, kind }: TitleOfPage, company: string | null): void => {
  const title = { value: withoutName(value, company), path };
  draft.set("title", fitted(title, "title", limits.title, draft.notes), kind);
  draft.notes.add("title", "The structured data has no title; that of the page was taken");
};
