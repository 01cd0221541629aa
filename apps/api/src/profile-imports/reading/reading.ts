/** How sure a reader is: stated by a format, told by its form, guessed from its place. */
export type Confidence = "sure" | "likely" | "doubtful";

/** One line of the source as a person reads it. `part`: its page, or its file of an archive. */
export interface SourceLine {
  readonly text: string;
  readonly part: string | null;
}

/** Where a value came from: lines of the source, from 0, the last one included. */
export interface Mark {
  readonly confidence: Confidence;
  readonly line: number;
  readonly toLine: number;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A JSON Resume document as it was read; what breaks its schema is left out and told in the notes. */
export type ResumeDocument = { readonly [name: string]: Json };

export const resumeForms = ["json-resume", "linkedin", "pdf", "docx", "text"] as const;
export type ResumeForm = (typeof resumeForms)[number];

/** What a reader made of a source. Everything is plain, so that it can be handed between threads and kept. */
export interface ReadResume {
  readonly form: ResumeForm;
  readonly lines: readonly SourceLine[];
  readonly resume: ResumeDocument;
  /** By JSON pointer of the value: `/work/0/name`. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** What a person should know about the reading. */
  readonly notes: readonly string[];
  /** What breaks the form's rules and was left out, by its path. */
  readonly problems: readonly ReadingProblem[];
}

export interface ReadingProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A file, or text that was pasted. */
export interface ResumeFile {
  readonly name: string | null;
  readonly bytes: Uint8Array;
}
export type ResumeSource = { readonly text: string } | { readonly files: readonly ResumeFile[] };
