import { background } from "./en/background.ts";
import { bookmarklet } from "./en/bookmarklet.ts";
import { imports } from "./en/imports.ts";

/**
 * The words of capturing many postings of what goes on in the background and of the bookmarklet: a catalogue of
 * their own, loaded with those pages, so that the first pages do not carry them.
 */
export const batches = { imports, background, bookmarklet };
