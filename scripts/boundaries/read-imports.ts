import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParseResult, parseSync } from "oxc-parser";
import type { Import } from "./import.ts";
import type { Workspace } from "./workspace.ts";

type Statement = Pick<Import, "typeOnly" | "names"> & { specifier: string; offset: number };

type Name = { kind: string; name?: string | null };
const nameOf = ({ kind, name }: Name) =>
  kind === "Name" && name ? name : kind === "Default" ? "default" : "*";

function staticImports({ staticImports: statements }: ParseResult["module"]): Statement[] {
  return statements.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    offset: start,
    // `import "./styles.css"` takes no name and is still executed.
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.map((entry) => nameOf(entry.importName)),
  }));
}

function reExports({ staticExports }: ParseResult["module"]): Statement[] {
  return staticExports.flatMap(({ entries, start }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest
        ? [
            {
              specifier: entry.moduleRequest.value,
              offset: start,
              typeOnly: entry.isType,
              names: [nameOf(entry.importName)],
            },
          ]
        : [],
    ),
  );
}

/** `import("…")` with a literal. A computed one cannot be checked, and nobody here needs one across a boundary. */
function dynamicImports({ dynamicImports: calls }: ParseResult["module"], source: string): Statement[] {
  return calls.flatMap(({ moduleRequest, start }) => {
    const literal = /^["'`](.*)["'`]$/s.exec(source.slice(moduleRequest.start, moduleRequest.end))?.[1];
    return literal === undefined
      ? []
      : [{ specifier: literal, offset: start, typeOnly: false, names: ["*"] }];
  });
}

export class UnreadableSource extends Error {}

/** Every import of one file. Throws UnreadableSource if it does not parse. */
export function readImports(root: string, file: string, workspace: Workspace): Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const { module, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new UnreadableSource(`${file}: ${errors[0].message}`);
  const statements = [...staticImports(module), ...reExports(module), ...dynamicImports(module, source)];
  return statements.map(({ specifier, offset, typeOnly, names }) => ({
    from: file,
    line: source.slice(0, offset).split("\n").length,
    ...workspace.resolve(file, specifier),
    typeOnly,
    names,
  }));
}
