import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Manifest, readManifest, workspaceFolders } from "./manifests.ts";

export type InstalledPackage = Pick<Manifest, "name" | "version" | "license" | "homepage"> & {
  folder: string;
  /** It holds another package's build for one platform, so other machines do not have it. */
  platformBuild: boolean;
};

/** Where Node would find the package `name` when a file in `folder` imports it. */
function findInstalled(folder: string, name: string): string | undefined {
  const candidate = join(folder, "node_modules", name);
  if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
  const parent = dirname(folder);
  return parent === folder ? undefined : findInstalled(parent, name);
}

/** What a package needs to run: its dependencies and the peers that it cannot do without. */
function neededBy(manifest: Manifest): string[] {
  const peers = Object.keys(manifest.peerDependencies);
  const neededPeers = peers.filter((name) => !manifest.peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }), ...neededPeers];
}

function collect(folder: string, found: Map<string, InstalledPackage>): void {
  for (const name of neededBy(readManifest(folder))) {
    const target = findInstalled(folder, name);
    // Without a target: an optional dependency for another platform.
    if (target === undefined || found.has(target)) continue;
    const { version, license, homepage, os, cpu, ...manifest } = readManifest(target);
    const platformBuild = os !== undefined || cpu !== undefined;
    found.set(target, { name: manifest.name, version, license, homepage, folder: target, platformBuild });
    collect(target, found);
  }
}

const byName = (a: InstalledPackage, b: InstalledPackage) =>
  a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1;

/** Every package of others that runs in production: what the workspace's `dependencies` lead to, by name. */
export function productionPackages(root: string): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const folders = workspaceFolders(root);
  for (const folder of folders) collect(folder, found);
  return [...found.values()].filter(({ folder }) => !folders.includes(folder)).sort(byName);
}
