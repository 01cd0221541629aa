import { isIP } from "node:net";
import { z } from "zod";
import type { WrappingKey } from "./keyring.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
const KEY_BYTES = 32;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a port number")
  .transform(Number)
  .pipe(z.int().max(65_535));
const flag = z.enum(["true", "false"], "must be true or false").transform((word) => word === "true");
const callsPerMinute = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, "must be a number of calls a minute")
  .transform(Number);

const tasksAtOnce = z
  .string()
  .regex(/^\d{1,2}$/, "must be a number of tasks up to 99")
  .transform(Number);

const isHttpOrigin = (address: string) => {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && pathname === "/" && search === "" && hash === "";
};

const httpOrigin = z
  .string()
  .refine(isHttpOrigin, "must be an http or https origin such as https://jobs.example.org, without a path")
  .transform((address) => new URL(address).origin);

const wrappingKey = (text: string): WrappingKey | undefined => {
  const [name, encoded, ...rest] = text.split(":");
  if (!name || !encoded || rest.length > 0 || !/^[\w-]{1,64}$/.test(name)) return undefined;
  const key = Buffer.from(encoded, "base64");
  return key.length === KEY_BYTES ? { name, key } : undefined;
};

/** `name:base64,name:base64`, the current key first. */
export const SecretKeys = z.string().transform((text, context): [WrappingKey, ...WrappingKey[]] => {
  const [first, ...others] = text.split(",").map((part) => wrappingKey(part.trim()));
  const names = new Set([first, ...others].map((key) => key?.name));
  if (first === undefined || others.includes(undefined) || names.size !== others.length + 1) {
    context.addIssue(
      "must be name:key pairs separated by commas, each name once, each key 32 bytes in base64",
    );
    return z.NEVER;
  }
  return [first, ...others.filter((key) => key !== undefined)];
});

/** An IP address, or a network such as `10.0.0.0/8`. */
const isNetwork = (text: string): boolean => {
  const [address = "", prefix = "0", ...rest] = text.trim().split("/");
  const bits = isIP(address) === 4 ? 32 : 128;
  return isIP(address) !== 0 && rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
};

/** How many proxies in front of the server to believe: a number of hops, or their addresses. */
const trustProxy = z.union([
  z.enum(["true", "false"]).transform((word) => word === "true"),
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number),
  z
    .string()
    .refine(
      (text) => text.split(",").every(isNetwork),
      "must be true, false, a number of hops, or addresses separated by commas",
    ),
]);

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z
    .string()
    .regex(/^mssql:\/\//, "must begin with mssql://")
    .optional(),
  DATABASE_SYNCHRONOUS: z.enum(["FULL", "NORMAL"]).default("FULL"),
  APP_URL: httpOrigin.optional(),
  ALLOW_INSECURE_HTTP: flag.default(false),
  SECRET_KEYS: SecretKeys.optional(),
  REGISTRATION: z.enum(["open", "invite", "closed"]).default("open"),
  TRUST_PROXY: trustProxy.default(false),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("info"),
  ANSWER_CHECKS: z.enum(["sample", "every"]).default("sample"),
  METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  RATE_LIMIT_STANDARD: callsPerMinute.default(1200),
  RATE_LIMIT_CREDENTIALS: callsPerMinute.default(20),
  RATE_LIMIT_FETCH: callsPerMinute.default(120),
  BACKGROUND_TASKS_AT_ONCE: tasksAtOnce.default(4),
  BACKGROUND_TASKS_PER_PERSON: tasksAtOnce.refine((count) => count > 0, "must be at least 1").default(2),
  SHUTDOWN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, "must be a number of seconds")
    .transform(Number)
    .default(20),
});

export type Settings = z.output<typeof environment>;

/** The names that the server reads from its environment. */
export const settingNames = Object.keys(environment.shape);

/** A setting that stops the start; each sentence names one. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const demandHttpsAbroad = ({ HOST, APP_URL, ALLOW_INSECURE_HTTP }: Settings) => {
  if (LOOPBACK.has(HOST) || ALLOW_INSECURE_HTTP || APP_URL?.startsWith("https://")) return;
  throw new SettingsError(
    `HOST ${HOST} can be reached by others, so APP_URL must be the https address at which people use it ` +
      "(or set ALLOW_INSECURE_HTTP=true on a network that you trust).",
  );
};

/** What the stdio MCP server reads; it may stand in the same environment. */
const CLIENT_NAMES = ["JOBTRACKER_URL", "JOBTRACKER_TOKEN"];

/** Names that only this product uses, so that an unknown one must be a mistake. */
const OWN_NAMES = /^(JOBTRACKER|RATE_LIMIT|BACKGROUND_TASKS)_/;

const unknownNames = (variables: Readonly<Record<string, string | undefined>>) => {
  const known = new Set([...settingNames, ...CLIENT_NAMES]);
  return Object.keys(variables).filter((name) => OWN_NAMES.test(name) && !known.has(name));
};

const present = (variables: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(settingNames.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));

/** Reads the settings from the environment. Throws SettingsError with a sentence per bad one. An empty value counts as absent. */
export const loadSettings = (variables: Readonly<Record<string, string | undefined>>): Settings => {
  const unknown = unknownNames(variables);
  const parsed = environment.safeParse(present(variables));
  const sentences = [
    ...unknown.map((name) => `${name} is not a setting.`),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}.`),
  ];
  if (!parsed.success || sentences.length > 0) throw new SettingsError(sentences.join("\n"));
  demandHttpsAbroad(parsed.data);
  return parsed.data;
};
