import { DatabaseOpenError } from "../database-open-error.ts";

/** What a `DATABASE_URL` says. Times in milliseconds. */
export interface ServerAddress {
  readonly server: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly encrypt: boolean;
  readonly trustServerCertificate: boolean;
  readonly poolSize: number;
  readonly connectTimeout: number;
  readonly acquireTimeout: number;
  readonly requestTimeout: number;
}

const DEFAULT_PORT = 1433;

/** Options of the query string, with their defaults. */
const DEFAULTS = {
  encrypt: true,
  trustServerCertificate: false,
  poolSize: 10,
  connectTimeout: 15_000,
  acquireTimeout: 15_000,
  requestTimeout: 30_000,
};

type OptionName = keyof typeof DEFAULTS;

/**
 * Reads `mssql://user:password@host:1433/Database?encrypt=true&poolSize=10`; parts with reserved characters are
 * percent-encoded.
 * @throws DatabaseOpenError naming what is wrong; it never repeats the password
 */
export const parseAddress = (address: string): ServerAddress => {
  if (!URL.canParse(address))
    throw badUrl("it is not a URL such as mssql://user:password@host:1433/Database");
  const url = new URL(address);
  if (url.protocol !== "mssql:") throw badUrl(`it begins with ${url.protocol}//, expected mssql://`);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!url.hostname) throw badUrl("the host is missing");
  if (!url.username) throw badUrl("the user is missing");
  if (!database || database.includes("/")) throw badUrl("the path must be the name of one database");
  if (url.hash) throw badUrl("it has a part after #; write # in a password as %23");
  return {
    server: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port ? Number(url.port) : DEFAULT_PORT,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    ...readOptions(url.searchParams),
  };
};

const readOptions = (given: URLSearchParams): typeof DEFAULTS => {
  const options = { ...DEFAULTS };
  for (const [name, value] of given) {
    if (!isOption(name))
      throw badUrl(`it has the unknown option ${name}; known are ${Object.keys(DEFAULTS).join(", ")}`);
    if (given.getAll(name).length > 1) throw badUrl(`it has the option ${name} twice`);
    if (name === "encrypt" || name === "trustServerCertificate") options[name] = readFlag(name, value);
    else options[name] = readCount(name, value);
  }
  return options;
};

const isOption = (name: string): name is OptionName => Object.hasOwn(DEFAULTS, name);

const readFlag = (name: string, value: string) => {
  if (value !== "true" && value !== "false") throw badUrl(`${name} must be true or false`);
  return value === "true";
};

const readCount = (name: string, value: string) => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw badUrl(`${name} must be a whole number from 1`);
  return Number(value);
};

const badUrl = (reason: string) =>
  new DatabaseOpenError("bad-url", `DATABASE_URL cannot be used: ${reason}.`);
