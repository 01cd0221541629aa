/** The words of fit: a catalogue of their own, loaded with it, so that the first pages do not carry them. */
export { fit as words } from "./en/fit.ts";
