import {
  type ClaimParent,
  type EntryReference,
  type PlainSection,
  type ProfileDocument,
  ProfileEntryID,
} from "@jobtracker/contracts";
import { titleOf } from "../../profiles/sections/entry-words.ts";

interface Named<Reference> {
  readonly of: Reference;
  readonly name: string;
}

/** Below what claims stand. */
export const ownersIn = (profile: ProfileDocument): Named<ClaimParent>[] =>
  (["experience", "projects"] as const).flatMap((section) =>
    profile[section].map((entry) => ({
      of: { section, id: entry.id },
      name: titleOf(section, { ...entry }),
    })),
  );

/** Of which a score takes notice. */
const compared = [
  "experience",
  "education",
  "projects",
  "skills",
  "languages",
  "certifications",
  "awards",
  "publications",
] as const satisfies readonly PlainSection[];

/** Everything that could be left out of a profile, claims below what they stand in. */
export const entriesIn = (profile: ProfileDocument): Named<EntryReference>[] => [
  ...compared.flatMap((section) =>
    profile[section].map((entry) => ({
      of: { section, id: entry.id },
      name: titleOf(section, { ...entry }),
    })),
  ),
  ...[...profile.experience, ...profile.projects].flatMap(({ highlights }) =>
    highlights.map(({ id, text }) => ({
      of: { section: "claims" as const, id: ProfileEntryID.parse(id) },
      name: `“${text}”`,
    })),
  ),
];
