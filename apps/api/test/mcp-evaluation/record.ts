import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Evaluation } from "./evaluate.ts";

const FILE = fileURLToPath(new URL("../../../../docs/mcp-evaluation.md", import.meta.url));
const BYTES_PER_TOKEN = 4;
/** More bytes than recorded, as a part of them, that pass: ids and marks differ from run to run. */
const SLACK = 0.1;

interface Recorded {
  readonly calls: number;
  readonly tokens: number;
}

const HEAD = `# What an assistant is asked, and what that costs

Written by \`pnpm mcp:eval --write\`: each task in words, the calls that solve it against the real server, and the tokens (bytes / 4)
of the texts that come back. The test command fails when a task cannot be solved any more, needs more calls, or costs a tenth more tokens.

`;

const tokensOf = ({ bytes }: Evaluation) => Math.ceil(bytes / BYTES_PER_TOKEN);

const toolsOf = ({ task }: Evaluation) =>
  task.steps
    .map(({ tool, given }) =>
      tool === "run_tool" && typeof given === "object" ? `run_tool (${given.tool})` : tool,
    )
    .join(", ");

/** The table as Markdown. */
export const tableOf = (evaluations: readonly Evaluation[]): string => {
  const rows = evaluations.map((evaluation) => {
    const { task, calls } = evaluation;
    return `| ${task.name} | ${task.words} | ${calls} | ${tokensOf(evaluation)} | ${toolsOf(evaluation)} |`;
  });
  const sum = evaluations.reduce((total, { calls }) => total + calls, 0);
  const tokens = evaluations.reduce((total, evaluation) => total + tokensOf(evaluation), 0);
  return [
    "| task | in words | calls | tokens | tools |",
    "| --- | --- | ---: | ---: | --- |",
    ...rows,
    `| *${evaluations.length} tasks* | | ${sum} | ${tokens} | |`,
    "",
  ].join("\n");
};

export const writeRecord = (evaluations: readonly Evaluation[]): void =>
  writeFileSync(FILE, HEAD + tableOf(evaluations));

const readRecord = (): ReadonlyMap<string, Recorded> =>
  new Map(
    [...readFileSync(FILE, "utf8").matchAll(/^\| ([\w-]+) \| .* \| (\d+) \| (\d+) \| [^|]* \|$/gm)].map(
      ([, name = "", calls, tokens]) => [name, { calls: Number(calls), tokens: Number(tokens) }],
    ),
  );

const complaintOf = (evaluation: Evaluation, recorded: Recorded | undefined): string | null => {
  const { problem, calls } = evaluation;
  if (problem !== null) return `is not solved: ${problem}`;
  if (recorded === undefined) return "is not recorded";
  if (calls !== recorded.calls) return `takes ${calls} calls, recorded are ${recorded.calls}`;
  const tokens = tokensOf(evaluation);
  return tokens > recorded.tokens * (1 + SLACK)
    ? `costs ${tokens} tokens, recorded are ${recorded.tokens}`
    : null;
};

/** What is worse than recorded, or not recorded as it is. */
export const complaintsAbout = (evaluations: readonly Evaluation[]): string[] => {
  const record = readRecord();
  return evaluations.flatMap((evaluation) => {
    const complaint = complaintOf(evaluation, record.get(evaluation.task.name));
    return complaint === null ? [] : [`${evaluation.task.name} ${complaint}`];
  });
};
