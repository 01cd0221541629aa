import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { MCP_PROGRAM } from "../mcp-client.ts";
import { runProgram } from "./run-program.ts";
import type { Subject } from "./subject.ts";

/** What the inspector warns of and is left as it is. */
const accepted = [
  {
    issue: /^`type` is an array \(\["\w+","null"\]\)/,
    reason: "Splitting each nullable field into two branches would cost hundreds of tokens in every session.",
  },
  {
    issue: /^Schema carries no validation keyword at all/,
    reason: "A field's value before and after a change can be any JSON.",
  },
];

export const inspections = (["HTTP", "stdio"] as const).flatMap((transport) =>
  (["modern", "legacy"] as const).map((era) => ({ transport, era })),
);
export type Inspection = (typeof inspections)[number];

export interface InspectionResult {
  readonly warnings: number;
  /** Errors, and warnings that are not accepted, in the inspector's words. */
  readonly complaints: readonly string[];
}

const target = ({ url, token }: Subject, transport: Inspection["transport"]): string[] =>
  transport === "HTTP"
    ? [`${url}/mcp`, "--transport", "http", "--header", `Authorization: Bearer ${token}`]
    : [process.execPath, MCP_PROGRAM, "-e", `JOBTRACKER_URL=${url}`, "-e", `JOBTRACKER_TOKEN=${token}`];

interface Finding {
  readonly severity: string;
  readonly issue: string;
  readonly words: string;
}

/** One paragraph for each finding: `Warning: tool "…"`, its path, the issue, a suggestion. */
const findingsIn = (report: string): Finding[] =>
  report.split(/\n\s*\n/).flatMap((words) => {
    const severity = /^(Error|Warning): tool/m.exec(words)?.[1];
    const issue = /^\s*Issue: (.*)$/m.exec(words)?.[1];
    return severity === undefined || issue === undefined ? [] : [{ severity, issue, words: words.trim() }];
  });

const isAccepted = ({ severity, issue }: Finding) =>
  severity === "Warning" && accepted.some((known) => known.issue.test(issue));

/** Lists the tools with the inspector in strict mode, which judges their schemas. */
export const inspect = async (
  subject: Subject,
  { transport, era }: Inspection,
  folder: string,
): Promise<InspectionResult> => {
  const home = join(folder, `inspector-${transport}-${era}`);
  await mkdir(home);
  const args = ["--method", "tools/list", "--strict", "--format", "json", "--protocol-era", era];
  const { code, stderr } = await runProgram(
    "inspector",
    ["--cli", ...target(subject, transport), ...args],
    home,
  );
  const findings = findingsIn(stderr);
  const refused = findings.filter((finding) => !isAccepted(finding)).map(({ words }) => words);
  // Without the line of totals it did not come as far as judging.
  if (code !== 0 || !/^\d+ errors, \d+ warnings/m.test(stderr)) {
    return {
      warnings: findings.length,
      complaints: [...refused, `Exit code ${code}: ${stderr.slice(-500)}`],
    };
  }
  return { warnings: findings.length, complaints: refused };
};
