import { join, resolve } from "node:path";

/** Tuning: for the eyes of who writes the code. Frozen: only measured, never read while tuning. */
export const halves = ["tuning", "frozen"] as const;
export type Half = (typeof halves)[number];

/** The folder of the labels; its README says how they were made. */
export const labelsFolder = join(resolve(import.meta.dirname, "../../.."), "test-data/labels");
