import { AppError } from "@jobtracker/contracts";
import type { FastifyInstance } from "fastify";

/** Deeper than any real posting; far from what a recursive reader can bear. */
const MAX_DEPTH = 100;

/** The quotation mark that ends the string that begins at `start`; the text's end, if none does. Jumps, since strings can be whole pages. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
};

/** Most requests do not even have so many brackets, which is found out soonest. */
const hasMoreThan = (text: string, limit: number): boolean => {
  let found = 0;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      found++;
      if (found > limit) return true;
    }
  }
  return false;
};

const isDeeperThan = (text: string, limit: number): boolean => {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x22 /* " */) index = endOfString(text, index);
    else if (character === 0x5b /* [ */ || character === 0x7b /* { */) {
      depth++;
      if (depth > limit) return true;
    } else if (character === 0x5d || character === 0x7d) depth--;
  }
  return false;
};

/** Throws INVALID_INPUT if the JSON text is nested too deeply, before anything recursive reads it. */
const demandShallow = (text: string): void => {
  if (!hasMoreThan(text, MAX_DEPTH) || !isDeeperThan(text, MAX_DEPTH)) return;
  throw new AppError("INVALID_INPUT", `The JSON is nested more than ${MAX_DEPTH} levels deep.`);
};

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Undefined for no text at all. Throws INVALID_INPUT for what is no JSON, or nested too deeply. */
export const parseJson = (text: string): unknown => {
  if (text.trim() === "") return undefined;
  demandShallow(text);
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
  } catch (cause) {
    throw new AppError("INVALID_INPUT", "This is not valid JSON.", { cause });
  }
};

/** Bodies of `application/json` only; every other content type is answered by 415. An empty body is no body. */
export const acceptJson = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (_request, text, done) => {
    try {
      done(null, parseJson(text));
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  });
};
