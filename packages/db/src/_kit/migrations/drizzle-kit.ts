import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A column that gets another name and keeps its content. */
export interface ColumnRename {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** What drizzle-kit wants to know of something new: is it new, or is it something old under another name? */
interface Question {
  readonly type: string;
  readonly kind: string;
  readonly entity: readonly string[];
}

const PACKAGE_DIRECTORY = fileURLToPath(new URL("../../..", import.meta.url));
const MOST_ROUNDS = 10;

/**
 * Runs `drizzle-kit generate` and answers its questions: what was not said to be renamed is new.
 * @throws with drizzle-kit's words, nothing having been written
 */
export const generate = async (options: readonly string[], renames: readonly ColumnRename[]): Promise<void> => {
  let answers: unknown[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const questions = await attempt([...options, "--hints", JSON.stringify(answers)]);
    if (questions.length === 0) return;
    answers = [...answers, ...questions.map((question) => answer(question, renames))];
  }
  throw new Error("drizzle-kit asks more than can be answered; write the SQL Server migration by hand.");
};

const answer = ({ kind, entity }: Question, renames: readonly ColumnRename[]) => {
  const [, table = "", column] = entity;
  const rename = kind === "column" ? renames.find((known) => known.table === table && known.to === column) : undefined;
  return rename
    ? { type: "rename", kind, from: ["dbo", table, rename.from], to: entity }
    : { type: "create", kind, entity };
};

/** @returns its questions; none when it has done its work */
const attempt = async (options: readonly string[]): Promise<Question[]> => {
  const drizzleKit = join(dirname(createRequire(import.meta.url).resolve("drizzle-kit")), "bin.cjs");
  const run = promisify(execFile)(process.execPath, [drizzleKit, "generate", "--output", "json", ...options], {
    cwd: PACKAGE_DIRECTORY,
  });
  run.child.stdin?.end();
  const { stdout, stderr } = await run.catch((failure: { stdout?: string; stderr?: string }) => failure);
  const result = parseResult(stdout ?? "");
  if (result?.status === "ok" || result?.status === "no_changes") return [];
  if (result?.status === "missing_hints") return result.unresolved;
  throw new Error(`drizzle-kit could not draft the SQL Server migration: ${stdout}${stderr}`);
};

const parseResult = (output: string): { status: string; unresolved: Question[] } | undefined => {
  try {
    const { status, unresolved = [] } = JSON.parse(output);
    return { status, unresolved };
  } catch {
    return undefined;
  }
};
