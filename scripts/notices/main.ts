// Writes THIRD_PARTY_NOTICES.txt, or with --check compares it with what would be written.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { notices } from "./notices.ts";

const usage = `Usage: npm run notices [-- --check]

Writes THIRD_PARTY_NOTICES.txt from the licences of the packages that run in production.
  --check   write nothing; fail if the file is not what would be written`;

const { check, help } = parseArgs({
  options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
}).values;

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = join(root, "THIRD_PARTY_NOTICES.txt");

if (help) {
  console.log(usage);
} else if (!check) {
  writeFileSync(file, notices(root));
  console.log(`Wrote ${file}`);
} else if (existsSync(file) && readFileSync(file, "utf8") === notices(root)) {
  console.log("THIRD_PARTY_NOTICES.txt is up to date.");
} else {
  console.error("THIRD_PARTY_NOTICES.txt is not up to date: run `npm run notices` and commit it.");
  process.exitCode = 1;
}
