import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { shellOf } from "./shell-files.ts";

const ENTRY = fileURLToPath(new URL("../worker/main.ts", import.meta.url));

/** Writes `sw.js` beside the built app: one file of its own, which knows the names of all others. */
export const serviceWorker = (): Plugin => ({
  name: "service-worker",
  apply: "build",
  writeBundle: {
    order: "post",
    sequential: true,
    async handler({ dir }) {
      if (dir === undefined) throw new Error("The build names no folder for the service worker");
      await build({
        configFile: false,
        root: join(dir, ".."),
        publicDir: false,
        logLevel: "warn",
        define: { SHELL: JSON.stringify(await shellOf(dir)) },
        build: {
          target: "baseline-widely-available",
          outDir: dir,
          emptyOutDir: false,
          rolldownOptions: { input: ENTRY, output: { format: "iife", entryFileNames: "sw.js" } },
        },
      });
    },
  },
});
