import { z } from "zod";
import { Instant } from "../_kit/index.ts";
import { TextPart } from "../versions/model.ts";
import { ProfileContent } from "./document.ts";
import { ClaimParent } from "./entries.ts";
import { ProfileEntryID, ProfileID, profileText } from "./scalars.ts";
import { ProfileSection, plainSections } from "./sections.ts";

export const ProfileVersionNumber = z.int().min(1).max(2_147_483_647);

/** `confirmed` by the person; `kept`: as the profile was before another version took its place. */
export const ProfileVersionKind = z.enum(["confirmed", "kept"]);
export type ProfileVersionKind = z.output<typeof ProfileVersionKind>;

export const versionNote = profileText(1000).nullable();

/** A snapshot of a profile, without its content. Never changed. */
export const ProfileVersion = z.strictObject({
  profileId: ProfileID,
  number: ProfileVersionNumber,
  kind: ProfileVersionKind,
  note: versionNote,
  revision: z.int().min(1).meta({ description: "Of the profile at that time" }),
  createdAt: Instant,
});
export type ProfileVersion = z.output<typeof ProfileVersion>;

export const ProfileVersionContent = ProfileVersion.extend({ content: ProfileContent });
export type ProfileVersionContent = z.output<typeof ProfileVersionContent>;

/** The parts of a profile that are compared: sections, and what is one of a kind. */
export const ComparedPart = z.enum(["basics", "aspirations", "extra", ...ProfileSection.options]);
export type ComparedPart = z.output<typeof ComparedPart>;

/** One entry, or one part of a kind, that is not the same in both. */
export const EntryComparison = z.strictObject({
  part: ComparedPart,
  id: ProfileEntryID.nullable().meta({ description: "Null for what is one of a kind" }),
  of: ClaimParent.nullable().meta({ description: "What a claim stands below" }),
  title: z.string().meta({ description: "What it calls itself; of a claim, what it stands below" }),
  change: z.enum(["added", "removed", "changed", "moved"]),
  fields: z.array(z.strictObject({ field: z.string(), parts: z.array(TextPart) })),
});
export type EntryComparison = z.output<typeof EntryComparison>;

/** What two states of a profile do not have in common. */
export const ProfileComparison = z.strictObject({
  from: ProfileVersionNumber.nullable().meta({ description: "Null: nothing was confirmed yet" }),
  to: ProfileVersionNumber.nullable().meta({ description: "Null: as the profile is now" }),
  entries: z.array(EntryComparison),
});
export type ProfileComparison = z.output<typeof ProfileComparison>;

/** Something that would make the profile stronger, and why. */
export const ProfileSuggestion = z.strictObject({
  key: z.string().meta({ description: "Of the rule, with the entry that it is about" }),
  part: z
    .enum(["basics", "aspirations", "versions", ...plainSections])
    .meta({ description: "Where to do it" }),
  id: ProfileEntryID.nullable().meta({ description: "The entry that it is about" }),
  what: z.string(),
  why: z.string(),
});
export type ProfileSuggestion = z.output<typeof ProfileSuggestion>;
