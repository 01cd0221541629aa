import { parseArgs } from "node:util";
import { evaluate } from "./evaluate.ts";
import { complaintsAbout, tableOf, writeRecord } from "./record.ts";
import { tasks } from "./tasks/index.ts";

const HELP = `Solves what people ask of their assistants, with as few calls of MCP tools as possible, against the real server.

  pnpm mcp:eval [--write]

Prints each task with its calls and the tokens (bytes / 4) that came back. Ends with status 1 if a task cannot be solved, or
is dearer than docs/mcp-evaluation.md records; --write records it as it is.
`;

const say = (text: string) => process.stdout.write(`${text}\n`);

const { values } = parseArgs({ options: { write: { type: "boolean" }, help: { type: "boolean" } } });

const run = async () => {
  const evaluations = await evaluate(tasks);
  say(tableOf(evaluations));
  const unsolved = evaluations.filter(({ problem }) => problem !== null);
  if (values.write === true && unsolved.length === 0) writeRecord(evaluations);
  const complaints = complaintsAbout(evaluations);
  for (const complaint of complaints) say(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
};

if (values.help) say(HELP);
else await run();
