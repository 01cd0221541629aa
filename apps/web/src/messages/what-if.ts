/** The words of trying a change of the profile: loaded when that is opened. */
export { whatIf as words } from "./en/what-if.ts";
