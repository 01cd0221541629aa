import { companies } from "./en/companies.ts";

/** The words of companies: a catalogue of their own, loaded with those pages, so that the first pages do not carry them. */
export const people = { companies };
