import { boards } from "./en/boards.ts";
import { companies } from "./en/companies.ts";
import { contacts } from "./en/contacts.ts";
import { recruiters } from "./en/recruiters.ts";

/**
 * The words of companies, the people there, and job boards: a catalogue of their own, loaded with those pages, so that the first pages
 * do not carry them.
 */
export const people = { boards, companies, contacts, recruiters, tabs: "Companies and people" };
