import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type InstalledPackage, productionPackages } from "../dependencies/production-packages.ts";

const licenceFile = /^(licen[cs]e|copying|notice)([._-].*)?$/i;

const introduction = `JobTracker uses the packages below, under the licences printed with them.
Generated from the installed packages by \`npm run notices\`; do not edit.
Packages that hold another package's build for one platform are covered by that package's notice.
`;

/** The licence and notice files of a package, in the order of their names. */
function textOf({ folder, license, homepage }: InstalledPackage): string {
  const files = readdirSync(folder).filter((name) => licenceFile.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  const text = texts
    .join("\n")
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
  if (text !== "") return text;
  return `Licence: ${license ?? "unknown"}. The package has no licence file${homepage ? `; see ${homepage}` : "."}`;
}

/** The whole notices file: every text once, under the packages that it belongs to. */
export function notices(root: string): string {
  const packagesOf = new Map<string, string[]>();
  for (const installed of productionPackages(root)) {
    if (installed.platformBuild) continue;
    const text = textOf(installed);
    const title = `${installed.name} ${installed.version} (${installed.license ?? "unknown"})`;
    packagesOf.set(text, [...(packagesOf.get(text) ?? []), title]);
  }
  const sections = [...packagesOf].map(
    ([text, titles]) => `${"=".repeat(80)}\n${titles.join("\n")}\n\n${text}\n`,
  );
  return [introduction, ...sections].join("\n");
}
