import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { JsonResume } from "@jobtracker/contracts";
import { type Evaluation, type Measured, type Miss, Tally } from "../../jobs/evaluation/evaluation.ts";
import { sharedFolder } from "../../jobs/evaluation/folders.ts";
import { type Half, halves, labelsFolder } from "../../jobs/labels/folder.ts";
import { resumeLabels, schemaCases } from "../labels/load.ts";
import type { ResumeLabel } from "../labels/resume-labels.ts";
import { readSource } from "../reading/read-source.ts";
import type { ResumeFile } from "../reading/reading.ts";
import { ReadingRefusal } from "../reading/refusal.ts";
import { compareResume, type Judged } from "./compare-resume.ts";
import { fieldsOf } from "./fields-of-resume.ts";

const own = join(labelsFolder, "../resumes");

/** The fields that a resume must be read for. */
const NAMED = new Set([
  ...["name", "email", "title", "company", "start", "end"],
  ...["school", "degree", "area", "education dates", "skills"],
]);

const REASONS: Readonly<Record<string, string>> = { scanned: "no-text", damaged: "corrupt" };

const filesAt = (path: string): ResumeFile[] => {
  const read = (file: string, name: string) => ({ name, bytes: new Uint8Array(readFileSync(file)) });
  if (!statSync(path).isDirectory()) return [read(path, path.slice(path.lastIndexOf("/") + 1))];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".csv"),
  );
  return names.sort().map((name) => read(join(path, name), name));
};

/** Null: the file is not on this machine. */
const pathOf = ({ id, inClone }: ResumeLabel): string | null => {
  if (inClone) return join(own, id);
  const shared = sharedFolder();
  const path = shared === null ? "" : resolve(shared, "../resumes", id);
  return existsSync(path) ? path : null;
};

const formatOf = ({ format }: ResumeLabel): string => (format.startsWith("linkedin") ? "linkedin" : format);

const count = (tally: Tally, prefix: string, { field, isStated, isRight }: Judged) => {
  if (!isStated) {
    tally.add(`${prefix}: nothing invented`, isRight);
    return;
  }
  if (NAMED.has(field)) tally.add(`${prefix}: named fields`, isRight);
  tally.add(`${prefix}: all fields`, isRight);
  tally.add(`${prefix}, ${field}`, isRight);
};

const judgeRefusal = async (half: Half, tally: Tally, label: ResumeLabel, path: string) => {
  if (label.outcome !== "refused") return [];
  const reason = await readSource({ files: filesAt(path) }).then(
    () => "read",
    (error) => (error instanceof ReadingRefusal ? (REASONS[error.reason] ?? error.reason) : "failed"),
  );
  tally.add(`${half}: refused with the reason`, reason === label.reason);
  return reason === label.reason ? [] : [{ field: "refused", expected: label.reason, got: reason }];
};

const judgeResume = async (half: Half, tally: Tally, label: ResumeLabel, path: string) => {
  if (label.outcome === "refused") return judgeRefusal(half, tally, label, path);
  const { resume } = await readSource({ files: filesAt(path) });
  const judged = compareResume(label, fieldsOf(JsonResume.parse(resume)));
  for (const each of judged) count(tally, `${half}: ${formatOf(label)}`, each);
  return judged.filter(({ isRight }) => !isRight);
};

const judgeSchema = (half: Half, tally: Tally) => {
  for (const { file, cases } of schemaCases(half)) {
    const documents = new Map(Object.entries(JSON.parse(readFileSync(join(own, file), "utf8"))));
    for (const [name, isValid] of Object.entries(cases)) {
      const value = documents.get(name);
      const document = typeof value === "string" ? { work: [{ startDate: value }] } : value;
      tally.add(`${half}: schema cases`, JsonResume.safeParse(document).success === isValid);
    }
  }
};

const evaluate = async (isShared: boolean): Promise<Measured | null> => {
  const tally = new Tally();
  const misses: Miss[] = [];
  for (const half of halves) {
    for (const label of resumeLabels(half).filter(({ inClone }) => inClone !== isShared)) {
      const path = pathOf(label);
      if (path === null) return null;
      const missed = await judgeResume(half, tally, label, path);
      if (half === "tuning") misses.push(...missed.map((miss) => ({ ...miss, of: label.id })));
    }
    if (!isShared) judgeSchema(half, tally);
  }
  const figures = new Map([...tally.figures].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { figures, misses };
};

const title = "what is read in a resume, by half, format and field: right of stated, and what was invented";

export const resumes: Evaluation = { name: "resumes", title, measure: () => evaluate(false) };

/** Files that may not be part of the project. */
export const resumesOfAll: Evaluation = {
  name: "resumes-shared",
  title: `${title}; files of the larger collection alone`,
  measure: () => evaluate(true),
};
