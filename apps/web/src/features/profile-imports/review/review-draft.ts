import { MergeAction, type MergeItem, type ProfileImport } from "@jobtracker/contracts";

/** Where what was decided and written in a review is kept until the resume is taken or discarded. */
export const draftsOf = (id: ProfileImport["id"]): string => `profile-import:${id}:`;
export const choicesSlot = (id: ProfileImport["id"]): string => `${draftsOf(id)}choices`;
export const correctionSlot = (id: ProfileImport["id"], key: string): string => `${draftsOf(id)}at${key}`;

/** What a word of the person is about: a piece, as the import was at that time. */
export interface About {
  /** Of the import. */
  readonly version: number;
  readonly label: string;
}

/** An import that was changed elsewhere may have something else at the same place. */
export const isAbout = ({ version, label }: About, item: Pick<MergeItem, "label">, now: number): boolean =>
  version === now || label === item.label;

export interface Choice extends About {
  readonly action: MergeAction;
}

export interface ReviewChoices {
  /** Null: a new profile. Undefined: nothing was chosen. */
  readonly profileId: number | null | undefined;
  /** Of a new profile. */
  readonly name: string | undefined;
  readonly isAgreed: boolean;
  /** By key of the piece. */
  readonly choices: ReadonlyMap<string, Choice>;
}

export const nothingChosen: ReviewChoices = {
  profileId: undefined,
  name: undefined,
  isAgreed: false,
  choices: new Map(),
};

export const writeChoices = (chosen: ReviewChoices): string =>
  chosen === nothingChosen ? "" : JSON.stringify({ ...chosen, choices: [...chosen.choices] });

const parse = (kept: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(kept ?? "");
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const readAbout = ({ version, label }: Readonly<Record<string, unknown>>): About | undefined =>
  typeof version === "number" && typeof label === "string" ? { version, label } : undefined;

const readChoice = (entry: unknown): [string, Choice][] => {
  const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  if (typeof key !== "string" || typeof value !== "object" || value === null) return [];
  const about = readAbout({ ...value });
  const action = MergeAction.safeParse("action" in value ? value.action : undefined);
  return about && action.success ? [[key, { ...about, action: action.data }]] : [];
};

/** What cannot be read counts as not chosen. */
export const readChoices = (kept: string | undefined): ReviewChoices => {
  const found = parse(kept);
  if (found === undefined) return nothingChosen;
  const { profileId, name, isAgreed, choices } = found;
  return {
    profileId: typeof profileId === "number" || profileId === null ? profileId : undefined,
    name: typeof name === "string" ? name : undefined,
    isAgreed: isAgreed === true,
    choices: new Map(Array.isArray(choices) ? choices.flatMap(readChoice) : []),
  };
};

/** What was written over fields of a piece and is not saved yet. */
export interface Correction extends About {
  /** By JSON pointer of the field. */
  readonly texts: Readonly<Record<string, string>>;
}

export const writeCorrection = (correction: Correction): string =>
  Object.keys(correction.texts).length === 0 ? "" : JSON.stringify(correction);

export const readCorrection = (kept: string | undefined): Correction | undefined => {
  const found = parse(kept);
  const about = found && readAbout(found);
  if (about === undefined || typeof found?.texts !== "object" || found.texts === null) return undefined;
  const texts = Object.entries(found.texts).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return { ...about, texts: Object.fromEntries(texts) };
};
