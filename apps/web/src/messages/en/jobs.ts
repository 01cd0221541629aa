import type { EmploymentType, FieldSource, JobFields, Remote, SalaryPeriod } from "@jobtracker/contracts";
import { plural } from "./plural.ts";

const remote: Record<Remote, string> = { remote: "Remote", hybrid: "Hybrid", onsite: "On site" };

const employmentType: Record<EmploymentType, string> = {
  "full-time": "Full time",
  "part-time": "Part time",
  contract: "Contract",
  temporary: "Temporary",
  internship: "Internship",
  volunteer: "Volunteer",
  "per-diem": "Per diem",
  other: "Other",
};

const period: Record<SalaryPeriod, string> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

const fields: Record<keyof JobFields, string> = {
  title: "Title",
  company: "Company",
  locations: "Places",
  remote: "Remote work",
  employmentType: "Employment",
  employmentTypeText: "Employment, in the posting's words",
  salary: "Salary",
  postedDate: "Posted",
  validThrough: "Open until",
  url: "Address",
  applyUrl: "Apply at",
  language: "Language",
  closed: "Applications",
  descriptionHtml: "Description",
  descriptionText: "Description",
};

const sources: Record<FieldSource["kind"], string> = {
  "json-ld": "JSON-LD",
  microdata: "Microdata",
  rdfa: "RDFa",
  system: "Job system",
  opengraph: "OpenGraph",
  page: "Page",
  text: "Text",
  user: "You",
  agent: "Assistant",
};

const sourceHints: Record<FieldSource["kind"], string> = {
  "json-ld": "From the posting's structured data",
  microdata: "From the data marked up in the page",
  rdfa: "From the data marked up in the page",
  system: "From the data of the employer's applicant system",
  opengraph: "From the page's summary for link previews",
  page: "Read from the page",
  text: "Read from the text",
  user: "Written by you",
  agent: "Written by an AI assistant",
};

export const jobs = {
  remote,
  employmentType,
  period,
  fields,
  sources,
  sourceHints,
  mostFrom: "Most of it is from",
  sourceOf: (hint: string, path?: string) => (path ? `${hint}: ${path}` : hint),
  unnamedCompany: "Company not known",
  unknown: "Not known",
  upTo: (amount: string) => `up to ${amount}`,
  from: (amount: string) => `from ${amount}`,
  aYear: (amount: string) => `${amount} a year`,
  closed: { yes: "Closed", no: "Open" },
  per: (amount: string, unit: string) => `${amount} ${unit}`,
  list: {
    title: "Jobs",
    deletedTitle: "Deleted jobs",
    search: "Search title, company or place",
    anyRemote: "Anywhere",
    anyEmployment: "Any employment",
    sort: "Sort",
    sorts: { newest: "Newest first", oldest: "Oldest first", title: "By title", company: "By company" },
    filterRemote: "Filter by remote work",
    filterEmployment: "Filter by employment",
    filters: "Filters",
    clearFilters: "Clear filters",
    filterTags: "Filter by tags",
    anyTags: "Any tags",
    noTags: "No such tag",
    filterPosted: "Filter by the day of the posting",
    anyPosted: "Posted any day",
    postedWithin: (days: number) =>
      plural(days, { one: "Posted since yesterday", other: "Posted in # days" }),
    filterPay: "Pays a year, at least",
    anyPay: "Pays a year, from",
    filterCurrency: "Currency of the pay",
    anyCurrency: "Any currency",
    companies: "Companies",
    showDeleted: "Deleted jobs",
    backToJobs: "Back to jobs",
    clear: "Clear search and filters",
    shown: (count: number) => plural(count, { one: "# job shown", other: "# jobs shown" }),
    columns: { job: "Job", place: "Place", terms: "Terms", added: "Added", status: "Application" },
    emptyTitle: "No jobs yet",
    emptyText: "Capture the first one: a link, a copied page, a file or a few words are enough.",
    noneFoundTitle: "Nothing matches",
    noneFoundText: "Try fewer letters, or clear the filters.",
    noneDeletedTitle: "Nothing was deleted",
    noneDeletedText: "Jobs that you delete wait here, and can be restored.",
    tracked: "On the board",
    track: "Start application",
    trackLabel: (title: string) => `Start application: ${title}`,
    openApplication: (title: string) => `On the board: ${title}`,
    restored: (title: string) => `“${title}” is back`,
    deletedOn: (day: string) => `Deleted ${day}`,
    select: (title: string) => `Select ${title}`,
    selectAll: "Select all jobs",
    selection: "Selected jobs",
    tags: "Tags…",
    deletedMany: (count: number, title: string) =>
      count === 1
        ? `“${title}” was deleted`
        : plural(count, { one: "# job deleted", other: "# jobs deleted" }),
    restoredMany: (count: number, title: string) =>
      count === 1 ? `“${title}” is back` : plural(count, { one: "# job is back", other: "# jobs are back" }),
    notDone: (count: number, title: string) =>
      count === 1
        ? `“${title}” was not changed`
        : plural(count, { one: "# job was not changed", other: "# jobs were not changed" }),
    restoreLabel: (title: string) => `Restore ${title}`,
  },
  page: {
    facts: "Facts",
    description: "Description",
    noDescription: "The posting has no description, or none was recognised.",
    openPosting: "Open posting",
    startApplication: "Start application",
    openApplication: "Open application",
    applicationStarted: "Application started",
    deleted: (title: string) => `“${title}” was deleted`,
    restored: (title: string) => `“${title}” is back`,
    isDeleted: "This job is deleted. Restoring it brings its application back too.",
    captured: (when: string) => `Captured ${when}`,
    changed: (when: string) => `changed ${when}`,
    edit: "Edit job",
    saved: "Job saved",
    conflict:
      "Somebody changed this job while you were editing. Load the newest, then make your changes again.",
    loadNewest: "Load the newest",
  },
  form: {
    needTitle: "A title is needed.",
    badAddress: "An address starts with https:// or http://",
    minAboveMax: "The minimum is above the maximum.",
    badCurrency: "Three letters, such as EUR.",
    locations: "Places, one a line",
    salaryMin: "Salary from",
    salaryMax: "Salary to",
    currency: "Currency",
    period: "Per",
    notSaid: "Not said",
    description: "Description",
    descriptionHint: "Plain text; an empty line starts a paragraph. Changing it replaces the formatted one.",
  },
};
