#!/usr/bin/env node
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { DatabaseOpenError } from "@jobtracker/db";
import { loadSettings, type Settings } from "../_kit/settings.ts";
import { openPlatform } from "../platform.ts";
import { hasAccount, resetPassword } from "./reset-password-account.ts";
import { choosePassword } from "./reset-password-input.ts";

const USAGE = `Usage: pnpm user:reset-password <email> [--password-stdin]

Gives the account with this address another password and ends all its sessions. Its API tokens stay.
On a terminal it asks for the password; elsewhere it makes one and prints it.

  --password-stdin  read the password from standard input (one line)
  --help            print this text

It reads the same settings as the server (DATA_DIR, DATABASE_URL, SECRET_KEYS, …). With the embedded
database, stop the server first.
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A wrong DATA_DIR must not be answered by making an empty database there. */
const demandDataDirectory = ({ DATABASE_URL, DATA_DIR }: Settings) => {
  if (DATABASE_URL !== undefined || existsSync(DATA_DIR)) return;
  throw new Error(`DATA_DIR ${resolve(DATA_DIR)} does not exist. Set it as for the server.`);
};

const openQuietly = async (settings: Settings) => {
  demandDataDirectory(settings);
  try {
    return await openPlatform({ ...settings, LOG_LEVEL: "silent" });
  } catch (error) {
    if (!(error instanceof DatabaseOpenError) || error.reason !== "in-use") throw error;
    const advice = "Stop the server first, run this again, then start the server.";
    throw new Error(`${advice}\n${error.message}`, { cause: error });
  }
};

const run = async (email: string, fromStdin: boolean) => {
  const platform = await openQuietly(loadSettings(process.env));
  try {
    if (!(await hasAccount(platform, email)))
      throw new Error(`There is no account with the address ${email}.`);
    const { password, generated } = await choosePassword(email, fromStdin);
    const { endedSessions } = await resetPassword(platform, { email, password });
    say(`The password of ${email} was set. Sessions ended: ${endedSessions}.`);
    if (generated) say(`New password: ${password}`);
  } finally {
    await platform.database.close();
  }
};

/** @returns the exit code: 2 for a wrong call, 1 for a failure */
const main = async (args: readonly string[]): Promise<number> => {
  const options = { help: { type: "boolean" }, "password-stdin": { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [email] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (email === undefined || positionals.length > 1) {
    process.stderr.write(USAGE);
    return 2;
  }
  await run(email, values["password-stdin"] ?? false);
  return 0;
};

const isWrongCall = (error: unknown) =>
  error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isWrongCall(error) ? 2 : 1;
}
