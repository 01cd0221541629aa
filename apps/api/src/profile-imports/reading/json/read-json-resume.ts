import { JsonResume, jsonResumeSections } from "@jobtracker/contracts";
import { z } from "zod";
import type { Json, ReadingProblem, ReadResume } from "../reading.ts";
import { ReadingRefusal } from "../refusal.ts";
import { linesOfJson } from "./lines-of-json.ts";
import { withoutPaths } from "./without-paths.ts";

const Document = z.record(z.string(), z.json());

const parse = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new ReadingRefusal("damaged", `This is no JSON that can be read: ${(cause as Error).message}.`, {
      cause,
    });
  }
};

/** Deeper JSON is no resume. */
const DEEPEST = 30;
const depthOf = (json: Json, depth = 0): number =>
  depth > DEEPEST || typeof json !== "object" || json === null
    ? depth
    : Math.max(depth, ...Object.values(json).map((inner) => depthOf(inner, depth + 1)));

const demandResume = (json: Json) => {
  const document = Document.safeParse(json);
  const names = document.success ? Object.keys(document.data) : [];
  const others = names.filter((name) => !jsonResumeSections.has(name));
  // Another program's resume may share the name of a section.
  const isResume = names.length - others.length >= Math.max(1, others.length);
  if (document.success && isResume && depthOf(json) <= DEEPEST)
    return { document: document.data as { readonly [name: string]: Json }, others };
  throw new ReadingRefusal(
    "unknown-format",
    "This JSON is no JSON Resume: most of its sections are not there.",
    {
      issues: others.slice(0, 20).map((name) => ({ path: [name], message: "No section of JSON Resume" })),
    },
  );
};

/** What breaks the schema, deepest first, so that as little as possible is left out. */
const problemsOf = (document: Json): ReadingProblem[] => {
  const result = JsonResume.safeParse(document);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => ({
        path: path.filter((part): part is string | number => typeof part !== "symbol"),
        message,
      }));
};

const notesOn = (others: readonly string[]): string[] =>
  others.length === 0 ? [] : [`No sections of JSON Resume, and kept as they are: ${others.join(", ")}.`];

/**
 * Reads a JSON Resume. What breaks the schema is left out and told with its path; what stands beside the schema's fields is
 * kept. Throws `ReadingRefusal` if it is no JSON, or holds no section of a resume.
 */
export const readJsonResume = (text: string): ReadResume => {
  const { document, others } = demandResume(parse(text));
  const problems = problemsOf(document);
  const resume = withoutPaths(
    document,
    problems.map(({ path }) => path),
  );
  const { source, marks } = linesOfJson(resume);
  return { form: "json-resume", lines: source, resume, marks, notes: notesOn(others), problems };
};
