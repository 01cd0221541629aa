/** The words of likely duplicates: a catalogue of their own, loaded with them, so that the first pages do not carry them. */
export { duplicates as words } from "./en/duplicates.ts";
