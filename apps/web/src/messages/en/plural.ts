import { pluralFor } from "../../_kit/messages/plural.ts";

export const plural = pluralFor("en");
