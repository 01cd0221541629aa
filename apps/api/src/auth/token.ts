import { randomBytes } from "node:crypto";
import { Scope } from "@jobtracker/contracts";

const MARK = "jt_pat_";
const SECRET_BYTES = 32;
/** The mark and six characters of 43: enough to tell tokens apart, far too little to guess the rest. */
const SHOWN_LENGTH = MARK.length + 6;

/** A new personal API token. The mark lets people and secret scanners see what it is. */
export const generateToken = (): string => `${MARK}${randomBytes(SECRET_BYTES).toString("base64url")}`;

/** True if it could be a token, so that anything else need not be looked up. */
export const isTokenShaped = (text: string): boolean => /^jt_pat_[\w-]{43}$/.test(text);

/** The first characters, which are stored and listed. */
export const shownPrefix = (token: string): string => token.slice(0, SHOWN_LENGTH);

/** As they are stored, each once. */
export const scopesText = (scopes: readonly Scope[]): string => [...new Set(scopes)].join(" ");

const readScopes = (text: string): readonly Scope[] =>
  text.split(" ").flatMap((word) => {
    const scope = Scope.safeParse(word);
    return scope.success ? [scope.data] : [];
  });

/** Most tokens have one of a few sets of scopes, and every request asks for its own. */
const MOST_KEPT = 500;
const kept = new Map<string, readonly Scope[]>();

/** Of a stored token; a scope that no longer exists allows nothing. */
export const scopesOf = (text: string): readonly Scope[] => {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const scopes = readScopes(text);
  kept.set(text, scopes);
  return scopes;
};
