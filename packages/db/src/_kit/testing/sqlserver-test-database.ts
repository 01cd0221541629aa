import { randomBytes } from "node:crypto";
import type { ConnectionPool } from "mssql";
import { applyToSqlServer } from "../migrations/apply-sqlserver.ts";
import { migrationsDirectory, readMigrations } from "../migrations/files.ts";
import { parseAddress } from "../sqlserver/address.ts";
import { connect, openSqlServer } from "../sqlserver/open.ts";

/** Makes a migrated database of its own on the server of this address. */
const makeDatabase = async (address: string) => {
  const name = `JobTrackerTest_${randomBytes(6).toString("hex")}`;
  const url = new URL(address);
  url.pathname = `/${name}`;
  await onServer(address, `create database [${name}]`);
  const pool = await connect(parseAddress(url.href));
  await applyToSqlServer(pool, await readMigrations(migrationsDirectory("sqlserver")));
  return { url: url.href, pool, remove: () => onServer(address, `drop database [${name}]`) };
};

const onServer = async (address: string, statement: string) => {
  const pool = await connect(parseAddress(address));
  try {
    await pool.request().batch(statement);
  } finally {
    await pool.close();
  }
};

export const openSqlServerTest = async (address: string) => {
  const { url, pool, remove } = await makeDatabase(address);
  await pool.close();
  return { database: await openSqlServer({ url }), remove, url };
};

/** For tests that look at the server itself. */
export const withSqlServerDatabase = async (
  address: string,
  work: (pool: ConnectionPool, url: string) => Promise<void>,
) => {
  const { pool, url, remove } = await makeDatabase(address);
  try {
    await work(pool, url);
  } finally {
    await pool.close();
    await remove();
  }
};
