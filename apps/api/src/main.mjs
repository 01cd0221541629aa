import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before anything else is loaded: what Node made of the sources at the last start is used again, which halves the time
// of a start. Inside the repository, because others can write to the system's temporary folder.
const cache = fileURLToPath(new URL("../../../node_modules/.cache/jobtracker-compiled", import.meta.url));
enableCompileCache(cache);
// What the threads look at, which load as much again when the first page is read.
process.env.NODE_COMPILE_CACHE = cache;

await import("./start.ts");
