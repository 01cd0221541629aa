import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before anything else is loaded: what Node made of the sources at the last start is used again, which halves the time
// of a start. Inside the repository, because others can write to the system's temporary folder.
enableCompileCache(
  fileURLToPath(new URL("../../../node_modules/.cache/jobtracker-compiled", import.meta.url)),
);

await import("./start.ts");
