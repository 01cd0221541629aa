/** The words of imports of resumes: a catalogue of their own, loaded with those pages. */
export { profileImports as words } from "./en/profile-imports.ts";
