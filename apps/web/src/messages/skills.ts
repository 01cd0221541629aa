import { skills as words } from "./en/skills.ts";

/** The words of the pages of skills: a catalogue of their own, loaded with them. */
export const skills = words;
