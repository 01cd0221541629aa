import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readManifest, workspaceFolders } from "./manifests.ts";

const exactVersion = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const Catalog = z.object({ catalog: z.record(z.string(), z.string()) });

/** Dependencies whose version is not fixed: every one is `catalog:` or of the workspace, and the catalog is exact. */
export function findLoosePins(root: string): string[] {
  const { catalog } = Catalog.parse(parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")));
  const ranges = Object.entries(catalog)
    .filter(([, version]) => !exactVersion.test(version))
    .map(([name, version]) => `pnpm-workspace.yaml: ${name} is "${version}", not one exact version`);
  return [...ranges, ...workspaceFolders(root).flatMap(findLooseDependencies)];
}

function findLooseDependencies(folder: string): string[] {
  const { name: owner, dependencies, devDependencies, optionalDependencies } = readManifest(folder);
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => version !== "catalog:" && version !== "workspace:*")
    .map(([name, version]) => `${owner}: ${name} is "${version}", not "catalog:" or "workspace:*"`);
}
