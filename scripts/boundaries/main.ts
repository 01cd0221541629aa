// Checks who imports whom; the rules are in rules.ts.
import { fileURLToPath } from "node:url";
import { findViolations } from "./violations.ts";

const { files, imports, messages } = findViolations(fileURLToPath(new URL("../..", import.meta.url)));
for (const message of messages) console.error(message);
console.log(`${imports} imports of ${files} files read, ${messages.length} cross a boundary.`);
if (messages.length > 0 || imports === 0) process.exitCode = 1;
