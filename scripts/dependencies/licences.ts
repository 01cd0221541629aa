import type { InstalledPackage } from "./production-packages.ts";

/** Licences under which a dependency may be used: permissive ones, which ask for a notice at most. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Reads an SPDX expression: one side of an `OR` is enough, of an `AND` both are needed. */
export function isAllowed(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, "$1");
  if (bare.includes("(")) return false;
  const choices = bare.split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence)));
}

export function findRefusedLicences(packages: InstalledPackage[]): string[] {
  return packages
    .filter(({ license }) => license === undefined || !isAllowed(license))
    .map(({ name, version, license }) => `${name} ${version}: ${license ?? "names no licence"}`);
}
