import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const OURS = fileURLToPath(new URL("../src/_kit/icons/create-icon.ts", import.meta.url));
const THEIRS = "/createReactComponent.mjs";

/** Icons are made by `_kit/icons/create-icon.ts` in place of Tabler's own function: they look the same, with two elements each. */
export const lightIcons = (): Plugin => {
  let isFound = false;
  return {
    name: "light-icons",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(THEIRS) || !importer?.includes("@tabler/icons-react")) return null;
      isFound = true;
      return OURS;
    },
    buildEnd(error) {
      if (error === undefined && !isFound) throw new Error(`@tabler/icons-react has no ${THEIRS} any more`);
    },
  };
};
