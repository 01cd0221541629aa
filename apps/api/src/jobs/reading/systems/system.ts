/** A posting of an applicant system, said with schema.org's names. */
export interface SystemPosting {
  readonly schema: Readonly<Record<string, unknown>>;
  /** schema.org's property → the system's own path, for the source of a field. */
  readonly paths: Readonly<Record<string, string>>;
}

/** Reads the data that one applicant system gives to the public. */
export interface PostingSystem {
  readonly name: string;
  /** Hosts of its pages and interfaces; what comes from one of them is tried by its reader first. */
  readonly hosts: RegExp;
  /** The postings of a value in this system's form; null: it has another form. `page`: where it came from, if that is known. */
  readonly read: (value: unknown, page: URL | null) => readonly SystemPosting[] | null;
}
