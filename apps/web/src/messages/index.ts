import { regionalForm } from "../_kit/messages/regional-form.ts";
import { en } from "./en.ts";

/** What every language has to say: the keys, and the arguments of those that take some. */
export type Messages = typeof en;

/** All visible words of the app. */
export const t: Messages = en;

/** How dates and numbers are written: the words' language, in the form of the person's region if it has one. */
export const language = regionalForm("en", globalThis.navigator?.languages ?? []);
