import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { z } from "zod";

const Manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.unknown()).default({}),
});

export type Workspace = {
  resolve: (from: string, specifier: string) => { to: string; inside: boolean };
};

function readManifests(root: string) {
  return ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group))
      .filter((name) => existsSync(join(root, group, name, "package.json")))
      .map((name) => {
        const folder = posix.join(group, name);
        const manifest: unknown = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
        return { folder, ...Manifest.parse(manifest) };
      }),
  );
}

/** Tells which file of the repository an import means: by a relative path, or by a package's name and its exports. */
export function openWorkspace(root: string): Workspace {
  const packages = readManifests(root);
  return {
    resolve: (from, specifier) => {
      if (specifier.startsWith(".")) {
        return { to: posix.join(posix.dirname(from), specifier), inside: true };
      }
      const owner = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
      if (owner === undefined) return { to: specifier, inside: false };
      const subpath = `.${specifier.slice(owner.name.length)}`;
      const target = owner.exports[subpath];
      return { to: posix.join(owner.folder, typeof target === "string" ? target : subpath), inside: true };
    },
  };
}
