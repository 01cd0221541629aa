import { delimiter, sep } from "node:path";
import { root } from "./places.mjs";

/** Settings of npm that say how to reach the registry; the others describe npm's own run and would mislead pnpm. */
const reachTheRegistry = new Set(
  ["registry", "ca", "cafile", "cert", "key", "proxy", "https_proxy", "http_proxy", "noproxy", "strict_ssl"]
    .concat(["userconfig", "globalconfig", "cache", "offline", "prefer_offline"])
    .map((name) => `npm_config_${name}`),
);

/** @param {string} name */
function isKept(name) {
  const lower = name.toLowerCase();
  if (!lower.startsWith("npm_")) return lower !== "init_cwd";
  // Scoped registries and credentials: npm_config_@scope:registry, npm_config_//host/:_authToken
  return reachTheRegistry.has(lower) || /^npm_config_(@|\/\/)/.test(lower);
}

/**
 * This project's own tools are about to be replaced, so the installer must not be run by one of them.
 * @param {string} path
 */
function withoutOwnTools(path) {
  const own = `${root.endsWith(sep) ? root : root + sep}node_modules${sep}`;
  return path
    .split(delimiter)
    .filter((entry) => !entry.startsWith(own))
    .join(delimiter);
}

/** The environment for a package manager that is started from inside an npm script. */
export function installerEnvironment(env = process.env) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
  return { ...kept, npm_config_loglevel: "error", PATH: withoutOwnTools(env.PATH ?? "") };
}
