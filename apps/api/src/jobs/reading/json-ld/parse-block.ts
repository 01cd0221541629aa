import { limits } from "../limits.ts";
import { decodeCharacterReferences } from "../text/character-references.ts";
import { nestsDeeperThan } from "./json-nesting.ts";
import { parseTolerantJson } from "./tolerant-json.ts";

export type ParsedBlock = { readonly values: readonly unknown[] } | { readonly problem: string };

/** Reads one block of JSON-LD: strictly, else tolerantly, else after decoding `&quot;`. Never throws. */
export const parseBlock = (source: string): ParsedBlock => {
  const strict = parseStrictly(source);
  if (strict !== null) return strict;
  const tolerant = parseTolerantly(source);
  if ("values" in tolerant || !/&(?:quot|#34|#x22);/i.test(source)) return tolerant;
  const decoded = decodeCharacterReferences(source);
  const unescaped = parseStrictly(decoded) ?? parseTolerantly(decoded);
  return "values" in unescaped ? unescaped : tolerant;
};

/** One value of JSON; null: it is not JSON, or nested too deep to be parsed. */
export const parseStrictly = (source: string): { readonly values: readonly [unknown] } | null => {
  if (nestsDeeperThan(source, limits.jsonParseDepth)) return null;
  try {
    // JSON.parse refuses a byte order mark, and so does not see the commonest fault of exported files.
    return { values: [JSON.parse(source.startsWith("\ufeff") ? source.slice(1) : source)] };
  } catch {
    return null;
  }
};

const parseTolerantly = (source: string): ParsedBlock => {
  try {
    return { values: parseTolerantJson(source) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: error.message };
    throw error;
  }
};
