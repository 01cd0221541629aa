import type { Note } from "@jobtracker/contracts";

interface NoteDraft {
  /** Of the note when it was written over. */
  readonly version: number;
  readonly body: string;
}

/** Nothing to keep while the text is the note's own. */
export const writeNoteDraft = (note: Note, body: string): string =>
  body === note.body ? "" : `${note.version}\n${body}`;

export const readNoteDraft = (kept: string | undefined): NoteDraft | undefined => {
  const [, version, body] = /^(\d+)\n(.*)$/s.exec(kept ?? "") ?? [];
  return version === undefined || body === undefined ? undefined : { version: Number(version), body };
};
