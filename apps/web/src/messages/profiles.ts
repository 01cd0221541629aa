/** The words of profiles: a catalogue of their own, loaded with those pages, so that the first pages do not carry them. */
export { profiles as words } from "./en/profiles.ts";
