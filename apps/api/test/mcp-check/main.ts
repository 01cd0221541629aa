import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runConformance } from "./conformance.ts";
import { runs } from "./expected-failures.ts";
import { inspect, inspections } from "./inspector.ts";
import { openBridge } from "./over-stdio.ts";
import { startSubject, TEST_BUILD } from "./subject.ts";
import { listOnWire } from "./wire.ts";
import { openGateway } from "./with-token.ts";

const BUDGET_TOKENS = 6000;
const BYTES_PER_TOKEN = 4;

const HELP = `Checks the MCP server, over HTTP and over standard input and output, in processes of its own.

  pnpm mcp:check [--only conformance|inspector|budget]

  conformance  every server scenario of @modelcontextprotocol/conformance, against a build with its fixtures mounted;
               what may fail stands with reasons in apps/api/test/mcp-check/expected-failures.ts
  inspector    @modelcontextprotocol/inspector in strict mode: are the schemas of the tools portable
  budget       listing all tools costs at most ${BUDGET_TOKENS} tokens (bytes on the wire / ${BYTES_PER_TOKEN}), and shows no fixture
`;

const STDIO_TEST_BUILD = fileURLToPath(
  new URL("../../../../packages/mcp/test/conformance/stdio.ts", import.meta.url),
);

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Prints what was found; true if nothing speaks against it. */
const report = (title: string, facts: string, complaints: readonly string[]): boolean => {
  say(`${complaints.length === 0 ? "ok    " : "FAILED"}  ${title.padEnd(34)} ${facts}`);
  for (const complaint of complaints) say(`        ${complaint.replaceAll("\n", "\n        ")}`);
  return complaints.length === 0;
};

const conformance = async (folder: string): Promise<boolean[]> => {
  await using subject = await startSubject(TEST_BUILD);
  await using http = await openGateway(subject.url, subject.token);
  const environment = { JOBTRACKER_URL: subject.url, JOBTRACKER_TOKEN: subject.token };
  await using stdio = await openBridge(STDIO_TEST_BUILD, environment);
  const check = async (run: (typeof runs)[number]): Promise<boolean> => {
    const { url } = run.transport === "HTTP" ? http : stdio;
    const { passed, failed, complaints } = await runConformance(url, run, folder);
    const facts = `${passed} checks passed, ${failed} failed as expected`;
    return report(`conformance, ${run.transport}, ${run.revision}`, facts, complaints);
  };
  // The transports beside each other, since the suite uses one processor; the revisions of each one after the other.
  const results = [...Map.groupBy(runs, ({ transport }) => transport).values()].map(async (ofTransport) => {
    const good: boolean[] = [];
    for (const run of ofTransport) good.push(await check(run));
    return good;
  });
  return (await Promise.all(results)).flat();
};

const inspector = async (folder: string): Promise<boolean[]> => {
  await using subject = await startSubject();
  const results: boolean[] = [];
  for (const inspection of inspections) {
    const { warnings, complaints } = await inspect(subject, inspection, folder);
    const title = `inspector, ${inspection.transport}, ${inspection.era}`;
    results.push(report(title, `0 errors, ${warnings} accepted warnings`, complaints));
  }
  return results;
};

const budget = async (): Promise<boolean[]> => {
  await using subject = await startSubject();
  const results: boolean[] = [];
  for (const transport of ["HTTP", "stdio"] as const) {
    const message = await listOnWire[transport](subject, "tools/list");
    const tokens = Math.ceil(Buffer.byteLength(message) / BYTES_PER_TOKEN);
    const complaints = [
      ...(tokens > BUDGET_TOKENS ? [`More than ${BUDGET_TOKENS} tokens`] : []),
      ...(message.includes('"test_') ? ["The product lists a tool of the test build"] : []),
      ...(message.includes('"tools"') ? [] : [`Not a list of tools: ${message.slice(0, 200)}`]),
    ];
    results.push(report(`budget, ${transport}`, `${tokens} tokens for listing all tools`, complaints));
  }
  return results;
};

const parts = { conformance, inspector, budget };
const isPart = (name: string): name is keyof typeof parts => name in parts;

const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean" } } });
const selected = Object.keys(parts)
  .filter(isPart)
  .filter((name) => values.only === undefined || values.only === name);

const check = async (): Promise<boolean> => {
  const folder = await mkdtemp(join(tmpdir(), "jobtracker-mcp-check-"));
  try {
    const results: boolean[] = [];
    for (const name of selected) results.push(...(await parts[name](folder)));
    return results.every((isGood) => isGood);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (values.help || selected.length === 0) {
  say(HELP);
  process.exitCode = values.help ? 0 : 2;
} else process.exitCode = (await check()) ? 0 : 1;
