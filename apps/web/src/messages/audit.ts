import { audit as words } from "./en/audit.ts";

/** The words of the history of the account: a catalogue of their own, loaded with its page. */
export const audit = words;
