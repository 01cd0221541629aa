import { createHash } from "node:crypto";
import { type Half, halves } from "./folder.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The half of each id, by the rule of the labels' README: within a stratum the ids stand in the order of their SHA-256 and
 * fall into the halves in turn; an odd last hex digit of the stratum's own SHA-256 begins with the frozen half.
 */
export function assignHalves(stratum: string, ids: readonly string[]): Map<string, Half> {
  const start = Number.parseInt(digest(stratum).slice(-1), 16) % 2;
  const ordered = [...ids].sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
  return new Map(ordered.map((id, at) => [id, halves[(at + start) % 2 === 0 ? 0 : 1]]));
}
