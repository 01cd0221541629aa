import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { readImports } from "./read-imports.ts";
import { rules } from "./rules.ts";
import { openWorkspace } from "./workspace.ts";

const passedOver = new Set(["node_modules", "dist", ".turbo", "test-results", "playwright-report"]);

function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : sourcesBelow(root, path);
    return /\.(ts|tsx|mts|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}

export type Violations = { files: number; imports: number; messages: string[] };

/** Reads every source file below packages/ and apps/ and compares its imports with the rules. */
export function findViolations(root: string): Violations {
  const workspace = openWorkspace(root);
  const files = ["packages", "apps"].flatMap((folder) => sourcesBelow(root, folder));
  const imports = files.flatMap((file) => readImports(root, file, workspace));
  const messages = imports.flatMap((statement) =>
    rules
      .filter((rule) => rule.forbids(statement))
      .map(
        (rule) =>
          `${statement.from}:${statement.line} imports ${statement.to}\n  ${rule.name}: ${rule.because}`,
      ),
  );
  return { files: files.length, imports: imports.length, messages };
}
