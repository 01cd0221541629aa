import type { FieldSource, FieldSources, JobFields } from "@jobtracker/contracts";
import type { Found } from "./fields/found.ts";
import { limits } from "./limits.ts";
import { Notes } from "./notes.ts";
import type { Origin } from "./origin.ts";
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
  applyUrl: null,
  language: null,
  closed: null,
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
  readonly origin: Origin;

  constructor(title: Found<string>, origin: Origin, notes = new Notes()) {
    this.notes = notes;
    this.origin = origin;
    this.fields = { ...EMPTY };
    this.set("title", title);
  }

  /** Null leaves the field empty. Without a kind of its own the value is from where the posting is. */
  set<Field extends keyof JobFields>(
    field: Field,
    found: Found<NonNullable<JobFields[Field]>> | null,
    kind?: FieldSource["kind"],
  ): void {
    if (found === null) return;
    this.fields[field] = found.value;
    const path = kind === undefined ? (this.origin.pathOf?.(found.path) ?? found.path) : found.path;
    this.sources[field] = { kind: kind ?? this.origin.kind, path: cutText(path, limits.sourcePath) };
  }
}
