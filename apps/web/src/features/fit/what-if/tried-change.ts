import type {
  ClaimParent,
  DegreeLevel,
  EntryReference,
  LanguageLevel,
  MinimumSalary,
  ProfileDocument,
  Remote,
  WantedPlace,
} from "@jobtracker/contracts";

interface Typed {
  /** As they were typed: a year, a month or a day. */
  readonly from: string;
  /** Empty: until today. */
  readonly to: string;
}

/** A change of the profile that is tried without storing it. Wishes are whole: they take the place of what they were. */
export type TriedChange =
  | { readonly kind: "skill"; readonly name: string }
  | { readonly kind: "language"; readonly code: string | null; readonly level: LanguageLevel }
  | ({ readonly kind: "position"; readonly title: string; readonly company: string } & Typed)
  | { readonly kind: "claim"; readonly of: ClaimParent | null; readonly text: string }
  | { readonly kind: "project"; readonly name: string; readonly description: string }
  | ({ readonly kind: "degree"; readonly level: DegreeLevel; readonly area: string } & Typed)
  | { readonly kind: "certificate"; readonly name: string; readonly issuer: string }
  | { readonly kind: "places"; readonly places: readonly WantedPlace[] }
  | { readonly kind: "remote"; readonly remote: readonly Remote[] }
  | { readonly kind: "salary"; readonly salary: MinimumSalary | null }
  | { readonly kind: "permits"; readonly permits: readonly string[] }
  | { readonly kind: "dealBreakers"; readonly dealBreakers: readonly string[] }
  | { readonly kind: "home"; readonly city: string; readonly countryCode: string | null }
  | { readonly kind: "without"; readonly entry: EntryReference | null; readonly name: string };

export type ChangeKind = TriedChange["kind"];
export type ChangeOf<Kind extends ChangeKind> = Extract<TriedChange, { readonly kind: Kind }>;

/** In the order in which they are offered. */
export const entryKinds = [
  "skill",
  "language",
  "position",
  "claim",
  "project",
  "degree",
  "certificate",
] as const;
export const wishKinds = ["places", "remote", "salary", "permits", "dealBreakers", "home"] as const;

/** Tells changes apart. */
export const keyOf = (change: TriedChange): string => JSON.stringify(change);

const isWish = ({ kind }: TriedChange): boolean => wishKinds.some((wish) => wish === kind);

/** With one more, at the place of the one that it replaces. A wish is whole, so that of two of a kind the last is meant. */
export const withChange = (
  changes: readonly TriedChange[],
  change: TriedChange,
  replaced?: TriedChange,
): readonly TriedChange[] => {
  const others = changes.filter(
    (other) => keyOf(other) !== keyOf(change) && !(isWish(change) && other.kind === change.kind),
  );
  const at = replaced === undefined ? -1 : others.findIndex((other) => keyOf(other) === keyOf(replaced));
  return at < 0 ? [...others, change] : others.with(at, change);
};

/** A change of a kind before anything is typed; wishes begin as they are. */
export const blankChange = (
  kind: ChangeKind,
  { aspirations, basics }: Pick<ProfileDocument, "aspirations" | "basics">,
): TriedChange => {
  const { places, remote, minimumSalary, permits, dealBreakers } = aspirations;
  const blanks: { readonly [Kind in ChangeKind]: ChangeOf<Kind> } = {
    skill: { kind: "skill", name: "" },
    language: { kind: "language", code: null, level: "B2" },
    position: { kind: "position", title: "", company: "", from: "", to: "" },
    claim: { kind: "claim", of: null, text: "" },
    project: { kind: "project", name: "", description: "" },
    degree: { kind: "degree", level: "bachelor", area: "", from: "", to: "" },
    certificate: { kind: "certificate", name: "", issuer: "" },
    places: { kind: "places", places },
    remote: { kind: "remote", remote },
    salary: { kind: "salary", salary: minimumSalary },
    permits: { kind: "permits", permits },
    dealBreakers: { kind: "dealBreakers", dealBreakers },
    home: { kind: "home", city: basics.city ?? "", countryCode: basics.countryCode },
    without: { kind: "without", entry: null, name: "" },
  };
  return blanks[kind];
};
