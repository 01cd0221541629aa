import { z } from "zod";
import { requiredText, tableId, Version } from "../_kit/index.ts";

export const StageID = tableId("JobApplicationStatusID");

/** Stable name of a stage; each person has stages of their own. */
export const StageKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, "Not a stage key: lower-case letters, digits and hyphens");
export type StageKey = z.output<typeof StageKey>;

export const StageKind = z.enum(["open", "won", "closed"]).meta({
  description: "open: something can still happen; won: an accepted offer; closed: nothing more is expected",
});
export type StageKind = z.output<typeof StageKind>;

export const StageName = requiredText(60);

/** Null: the colour that the app gives to a stage of this kind. */
export const StageColor = z
  .enum(["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "violet"])
  .nullable();
export type StageColor = z.output<typeof StageColor>;

export const Stage = z.strictObject({
  id: StageID,
  version: Version,
  key: StageKey,
  name: z.string(),
  kind: StageKind,
  color: StageColor,
  position: z.int().meta({ description: "Place on the board, from 0" }),
});
export type Stage = z.output<typeof Stage>;

/** The stages that every person starts with, in the order of the board. */
export const defaultStages = [
  { key: "saved", name: "Saved", kind: "open" },
  { key: "applied", name: "Applied", kind: "open" },
  { key: "interviewing", name: "Interviewing", kind: "open" },
  { key: "offer", name: "Offer", kind: "open" },
  { key: "accepted", name: "Accepted", kind: "won" },
  { key: "rejected", name: "Rejected", kind: "closed" },
  { key: "withdrawn", name: "Withdrawn", kind: "closed" },
  { key: "ghosted", name: "Ghosted", kind: "closed" },
] as const satisfies readonly { key: StageKey; name: string; kind: StageKind }[];
