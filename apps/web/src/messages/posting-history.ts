/** The words of a posting's history: a catalogue of their own, loaded with it, so that the first pages do not carry them. */
export { history as words } from "./en/history.ts";
