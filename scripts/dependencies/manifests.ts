import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Names = z.record(z.string(), z.string()).default({});

const Manifest = z.object({
  name: z.string(),
  version: z.string().default("0.0.0"),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
  homepage: z.string().optional(),
  /** Set on packages that hold the build for one platform. */
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  dependencies: Names,
  devDependencies: Names,
  optionalDependencies: Names,
  peerDependencies: Names,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().default(false) })).default({}),
});

export type Manifest = z.infer<typeof Manifest>;

export function readManifest(folder: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

/** The folders of the workspace that have a package.json, the root first. */
export function workspaceFolders(root: string): string[] {
  const members = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [root, ...members.filter((folder) => existsSync(join(folder, "package.json")))];
}
