import { isDeepStrictEqual } from "node:util";
import { type Extra, LONGEST_EXTRA, type MergeAction, type ProfileDocument } from "@jobtracker/contracts";
import { isPlain, type Plain, withinLimit } from "../mapping/fitting.ts";
import type { ResumePieces } from "../mapping/pieces-of-resume.ts";
import type { PlannedPiece } from "./plan.ts";

interface Together {
  readonly extra: Extra;
  /** Names of the import for which there is no room beside what the profile has. */
  readonly noRoom: readonly string[];
  /** Names under which the profile says something else, which stays. */
  readonly otherwise: readonly string[];
}

/** Characters of these without the braces, with a comma behind each. */
const lengthOf = (extra: Plain): number =>
  Object.keys(extra).length === 0 ? 0 : JSON.stringify(extra).length - 1;

/** What stands beside the fields on both sides: all that the profile has, and as much of the import as there is room for. */
export const together = (imported: Plain, known: Extra): Together => {
  const said = Object.entries(imported);
  const added = said.filter(([name]) => !Object.hasOwn(known, name));
  const { extra, lost } = withinLimit(added, LONGEST_EXTRA - lengthOf(known));
  const otherwise = said.filter(
    ([name, value]) => Object.hasOwn(known, name) && !isDeepStrictEqual(known[name], value),
  );
  return { extra: { ...extra, ...known }, noRoom: lost, otherwise: otherwise.map(([name]) => name) };
};

interface Beside {
  /** JSON pointer of where the names stand. */
  readonly at: string;
  readonly imported: Plain;
  readonly known: Extra;
}

const ofBasics = ({ basics }: ResumePieces, profile: ProfileDocument): Beside[] => [
  { at: "/basics", imported: basics.basicsExtra ?? {}, known: profile.basics.basicsExtra },
  { at: "/basics/location", imported: basics.locationExtra ?? {}, known: profile.basics.locationExtra },
];

/** Names under which the import says what the profile does not. */
const unlike = ({ at, imported, known }: Beside): string[] =>
  Object.entries(imported)
    .filter(([name, value]) => !isDeepStrictEqual(known[name], value))
    .map(([name]) => `${at}/${name}`);

/** Of entries that the profile has, only fields are taken: what stands beside them is not. */
const ofEntry = ({ key, piece, known }: PlannedPiece): string[] => {
  const imported: unknown = piece === null || !("extra" in piece.entry) ? undefined : piece.entry.extra;
  return known === null || !isPlain(imported) ? [] : unlike({ at: key, imported, known: known.extra });
};

/** Names in one sentence: an import may have thousands. */
const MOST_NAMED = 50;

const sentence = (words: string, names: readonly string[]): string[] => {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return [`${words}: ${names.slice(0, MOST_NAMED).join(", ")}${more}.`];
};

/** What of an import does not come into the profile though nobody chose to leave it, in words. */
export const tellLeftOut = (
  plan: readonly PlannedPiece[],
  actionOf: (planned: PlannedPiece) => MergeAction,
  pieces: ResumePieces,
  profile: ProfileDocument,
): string | null => {
  const own = plan.find(({ key }) => key === "/basics");
  const isOwnTaken = own !== undefined && actionOf(own) !== "skip";
  const beside = [
    ...(isOwnTaken ? ofBasics(pieces, profile) : []),
    { at: "", imported: pieces.extra, known: profile.extra },
  ].map(({ at, imported, known }) => ({ at, ...together(imported, known) }));
  const names = (of: "noRoom" | "otherwise") =>
    beside.flatMap((each) => each[of].map((name) => `${each.at}/${name}`));
  // What has no field alone makes no piece another one, which is then skipped without anybody's choice.
  const known = plan.filter((planned) => actionOf(planned) !== "add" && !isLeft(planned, actionOf(planned)));
  const ofSame = own?.state === "same" && !isOwnTaken ? ofBasics(pieces, profile).flatMap(unlike) : [];
  const sentences = [
    ...sentence("No room beside what the profile has, and left out", names("noRoom")),
    ...sentence("The profile says something else there, which stays", names("otherwise")),
    ...sentence("No field of what the profile has, and left out", [...ofSame, ...known.flatMap(ofEntry)]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
};

const isLeft = ({ state }: PlannedPiece, action: MergeAction): boolean =>
  action === "skip" && state !== "same";
