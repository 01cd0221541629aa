import { hash } from "node:crypto";

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * The scripts that stand in a page themselves, in the form in which a content security policy allows them: by their hash
 * (https://www.w3.org/TR/CSP3/#grammardef-hash-source).
 */
export const pageScripts = (html: string): string[] =>
  Array.from(html.matchAll(SCRIPT), ([, script = ""]) => `'sha256-${hash("sha256", script, "base64")}'`);
