import type { Json, ResumeDocument } from "../reading.ts";

type Path = readonly (string | number)[];

const remove = (json: Json, paths: readonly Path[]): Json | undefined => {
  if (paths.some((path) => path.length === 0)) return undefined;
  if (typeof json !== "object" || json === null || paths.length === 0) return json;
  const inner = (name: string, value: Json) =>
    remove(
      value,
      paths.filter(([first]) => String(first) === name).map(([, ...rest]) => rest),
    );
  if (Array.isArray(json)) return json.flatMap((item, index) => inner(`${index}`, item) ?? []);
  const kept = Object.entries(json).map(([name, value]) => [name, inner(name, value)] as const);
  return Object.fromEntries(kept.filter((pair): pair is [string, Json] => pair[1] !== undefined));
};

/** A document without the values at some paths. Null entries of a list go with them. */
export const withoutPaths = (document: ResumeDocument, paths: readonly Path[]): ResumeDocument =>
  paths.length === 0 ? document : (remove(document, paths) as ResumeDocument);
