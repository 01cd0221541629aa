import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const ALL = dirname(fileURLToPath(import.meta.resolve("@mantine/core/styles/Button.layer.css")));
const CHOSEN = fileURLToPath(new URL("../src/_kit/theme/mantine.css", import.meta.url));

/** Mantine's names of classes are unlike any other text of the app. */
const CLASS = /\bm_[0-9a-f]{6,8}\b/g;

const classesIn = (text: string): ReadonlySet<string> => new Set(text.match(CLASS));

/** The classes of each of Mantine's sheets of components, by its file; those without classes are for all pages. */
const componentSheets = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    readdirSync(ALL)
      .filter((file) => file.endsWith(".layer.css"))
      .map((file) => [file, classesIn(readFileSync(`${ALL}/${file}`, "utf8"))] as const)
      .filter(([, classes]) => classes.size > 0),
  );

/** Holds the list of Mantine's style sheets against the components that are in the build. */
export const mantineStyles = (): Plugin => ({
  name: "mantine-styles",
  apply: "build",
  generateBundle(_options, bundle) {
    const used = new Set<string>();
    for (const output of Object.values(bundle))
      if (output.type === "chunk") for (const name of classesIn(output.code)) used.add(name);
    const list = readFileSync(CHOSEN, "utf8");
    const problems = Array.from(componentSheets(), ([file, classes]) => {
      const [isListed, isUsed] = [list.includes(`/${file}"`), !classes.isDisjointFrom(used)];
      if (isListed === isUsed) return [];
      return isUsed ? `${file} is missing` : `${file} is not used any more`;
    }).flat();
    if (problems.length > 0) throw new Error(`src/_kit/theme/mantine.css: ${problems.join(", ")}`);
  },
});
