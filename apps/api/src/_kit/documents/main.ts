import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { API_VERSION, domains, listOperations } from "@jobtracker/contracts";
import { z } from "zod";
import { openApiDocument } from "../surfaces/openapi.ts";
import { breakingChanges, OpenApi } from "./openapi-changes.ts";

const HELP = `Writes or checks docs/openapi.json, the document of the REST surface.

  pnpm openapi            writes it; refuses a change that breaks a client and is not declared
  pnpm openapi --check    fails if the committed document is not the one that the contracts give

A breaking change is declared in docs/openapi-changes.json: its line as this command prints it, and the reason.
`;

const file = (name: string) => fileURLToPath(new URL(`../../../../../docs/${name}`, import.meta.url));
const documentFile = file("openapi.json");
const changesFile = file("openapi-changes.json");

const Declared = z.array(z.strictObject({ change: z.string(), reason: z.string().min(10) }));

const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const undeclared = (text: string): string[] => {
  if (!existsSync(documentFile)) return [];
  const declared = new Set(Declared.parse(readJson(changesFile)).map(({ change }) => change));
  const changes = breakingChanges(OpenApi.parse(readJson(documentFile)), OpenApi.parse(JSON.parse(text)));
  return changes.filter((change) => !declared.has(change));
};

const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } });
const text = `${JSON.stringify(openApiDocument(listOperations(domains), API_VERSION), null, 2)}\n`;
const breaks = undeclared(text);

if (values.help) say(HELP);
else if (breaks.length > 0) fail(`These changes break clients and are not declared:\n${breaks.join("\n")}`);
else if (!values.check) {
  writeFileSync(documentFile, text);
  say(`Wrote ${documentFile}`);
} else if (!existsSync(documentFile) || readFileSync(documentFile, "utf8") !== text) {
  fail("docs/openapi.json is out of date; run pnpm openapi and commit it.");
} else say("docs/openapi.json is up to date.");
