import { isDeepStrictEqual, parseArgs } from "node:util";
import { domains, listOperations } from "@jobtracker/contracts";
import { type ToolChange, tokensOf, toolDocument, undeclaredChanges } from "./tools/tool-document.ts";
import { readChangesFile, readToolsFile, writeToolsFile } from "./tools/tool-files.ts";

const HELP = `Compares the tools that the contracts give AI clients with the committed list, docs/mcp-tools.json.

  --check  fail if the list is not the same, or a change breaks clients without a declaration (default)
  --write  write the list; refused while a change that breaks clients is not declared in docs/mcp-changes.json
  --help   this text
`;

const say = (text: string) => process.stdout.write(`${text}\n`);

const refuse = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

const explained = (changes: readonly ToolChange[]) =>
  [
    "These changes break clients. Undo them, or declare each in docs/mcp-changes.json with a reason:",
    ...changes.map((change) => `  ${JSON.stringify({ ...change, reason: "" })}`),
  ].join("\n");

const { values } = parseArgs({
  options: { check: { type: "boolean" }, write: { type: "boolean" }, help: { type: "boolean" } },
});

const run = () => {
  const tools = toolDocument(listOperations(domains));
  say(
    `${tools.listed.length} tools listed, ${tokensOf(tools)} tokens (bytes / 4); ${tools.found.length} to be found`,
  );
  const committed = readToolsFile();
  const changes = undeclaredChanges(committed, tools, readChangesFile());
  if (changes.length > 0) return refuse(explained(changes));
  if (values.write) {
    writeToolsFile(tools);
    return say("Wrote docs/mcp-tools.json.");
  }
  if (isDeepStrictEqual(committed, tools)) return say("docs/mcp-tools.json is up to date.");
  refuse("docs/mcp-tools.json is not up to date: run `pnpm mcp:tools --write` and commit it.");
};

if (values.help) say(HELP);
else run();
