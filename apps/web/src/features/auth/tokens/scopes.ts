import type { Scope } from "@jobtracker/contracts";
import { t } from "../../../messages/index.ts";

export const isScope = (text: string): text is Scope => Object.hasOwn(t.tokens.scopes, text);

/** In the order in which the words have them; the words have every scope of the contracts. */
export const allScopes: Scope[] = Object.keys(t.tokens.scopes).filter(isScope);

export const readingScopes: Scope[] = allScopes.filter((scope) => scope.endsWith(":read"));
