import { parseArgs } from "node:util";
import { type Group, groups } from "./check.ts";

export const usage = `Usage: npm test [-- options]

  --only <group>     run only this group of checks (repeatable)
  --skip <group>     leave this group out (repeatable)
  --filter <text>    run only the test files whose path contains the text
  --list             print the checks and stop
  --help             print this text

Groups: ${groups.join(", ")}
The last line is "N passed, N failed"; tests and checks count one each.`;

export type Options = {
  help: boolean;
  list: boolean;
  filter: string | undefined;
  runs: (group: Group) => boolean;
};

export class UnknownOption extends Error {}

function toGroups(names: string[] | undefined): Group[] {
  return (names ?? []).map((name) => {
    const group = groups.find((known) => known === name);
    if (group === undefined) throw new UnknownOption(`"${name}" is not a group of checks.`);
    return group;
  });
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: "string", multiple: true },
        skip: { type: "string", multiple: true },
        filter: { type: "string" },
        list: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UnknownOption(error instanceof Error ? error.message : String(error));
  }
}

/** Throws UnknownOption for an option or a group that does not exist. */
export function readOptions(args: string[]): Options {
  const values = parse(args);
  const only = toGroups(values.only);
  const skip = toGroups(values.skip);
  return {
    help: values.help,
    list: values.list,
    filter: values.filter,
    runs: (group) => (only.length === 0 || only.includes(group)) && !skip.includes(group),
  };
}
