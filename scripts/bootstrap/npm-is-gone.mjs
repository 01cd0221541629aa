import { readFileSync } from "node:fs";

/**
 * The parent of our parent, if our parent is the shell that npm runs scripts in (known on Linux only).
 * @returns {string | undefined}
 */
function npmAboveTheShell() {
  try {
    // "pid (name) state parent …"; the name may hold spaces and brackets.
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(stat) ?? [];
    return name === "sh" || name === "dash" ? parent : undefined;
  } catch {
    return undefined;
  }
}

const above = () => `${process.ppid} ${npmAboveTheShell() ?? ""}`;

/**
 * npm runs a script through a shell, which may die of a signal without passing it on, or outlive an npm that was killed:
 * nobody could stop the server then. Calls `act` when that has happened.
 * @param {() => void} act
 */
export function whenNpmIsGone(act) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return undefined;
  const started = above();
  const watch = setInterval(() => {
    if (above() === started) return;
    clearInterval(watch);
    act();
  }, 500);
  return watch;
}
