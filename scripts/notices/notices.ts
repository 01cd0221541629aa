import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type InstalledPackage, productionPackages } from "../dependencies/production-packages.ts";

const licenceFile = /^(licen[cs]e|copying|notice)([._-].*)?$/i;

const introduction = `JobTracker uses the packages below, under the licences printed with them.
Generated from the installed packages by \`npm run notices\`; do not edit.
Packages that hold another package's build for one platform are covered by that package's notice.
`;

/** Data that ships with the product, beside packages. */
const data = `${"=".repeat(80)}
The taxonomy of skills (apps/api/src/skills/taxonomy/taxonomy.tsv)

Made from these, merged, and with rules of our own (docs/decisions/0061-skills.md):

ESCO classification v1.1.1, (c) European Union, by way of the Tabiya Open Dataset. Licence: CC BY 4.0,
https://creativecommons.org/licenses/by/4.0/. This service uses the ESCO classification of the European Commission. Entries were
merged with those of the other sources, and aliases of more than six words left out.

O*NET Technology Skills by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Licence: CC BY 4.0.
O*NET is a trademark of USDOL/ETA, which has not approved, endorsed, or tested these modifications.

GitHub Explore, topics (https://github.com/github/explore), (c) GitHub, Inc. Licence: CC BY 4.0. Topics that are no skills were
left out.

Linguist languages (npm package linguist-languages 9.5.0, from https://github.com/github-linguist/linguist). Licence: MIT.

Copyright (c) 2017 GitHub, Inc.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING
BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
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
  return [introduction, data, ...sections].join("\n");
}
