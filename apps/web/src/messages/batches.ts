import { background } from "./en/background.ts";
import { imports } from "./en/imports.ts";

/**
 * The words of capturing many postings and of what goes on in the background: a catalogue of their own, loaded with
 * those pages, so that the first pages do not carry them.
 */
export const batches = { imports, background };
