import type { FieldSource, FieldSources, JobFields } from "@jobtracker/contracts";
import type { Found } from "./fields/found.ts";
import { limits } from "./limits.ts";
import { Notes } from "./notes.ts";
import { cutText } from "./text/cut-text.ts";

const EMPTY: JobFields = {
  title: "",
  company: null,
  locations: [],
  remote: null,
  employmentType: null,
  employmentTypeText: null,
  salary: null,
  postedDate: null,
  validThrough: null,
  url: null,
  descriptionHtml: null,
  descriptionText: null,
};

/** A posting while it is being read: each field is set together with where it came from. */
export class Draft {
  readonly fields: JobFields;
  readonly sources: FieldSources = {};
  readonly notes: Notes;
  /** The posting's own addresses, the best first; not the page's. */
  addresses: readonly Found<string>[] = [];
  externalKey: string | null = null;

  constructor(title: Found<string>, kind: FieldSource["kind"], notes = new Notes()) {
    this.notes = notes;
    this.fields = { ...EMPTY };
    this.set("title", title, kind);
  }

  /** Null leaves the field empty. */
  set<Field extends keyof JobFields>(
    field: Field,
    found: Found<NonNullable<JobFields[Field]>> | null,
    kind: FieldSource["kind"],
  ): void {
    if (found === null) return;
    this.fields[field] = found.value;
    this.sources[field] = { kind, path: cutText(found.path, limits.sourcePath) };
  }
}
