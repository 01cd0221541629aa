import { customType, int } from "drizzle-orm/mssql-core";
import { checkedAmount, checkedDay, checkedInstant, checkedText } from "./column-values.ts";

/** Ciphertext made by the keyring under one person's data key; nothing else can be stored in an `encrypted()` column. */
export type Sealed = Uint8Array & { readonly __sealed: true };

/** Identity primary key; name it `<Table>ID`. */
export const identity = (name: string) => int(name).identity();

/** A UTC instant to the millisecond; in rows an ISO 8601 string ending in `Z`. */
export const instant = (name: string) =>
  customType<{ data: string; driverData: string | Date }>({
    codec: "datetime2:string",
    dataType: () => "datetime2(3)",
    toDriver: (value) => checkedInstant(name, value),
    fromDriver: (value) => (typeof value === "string" ? value : value.toISOString()),
  })(name);

/** A calendar day without a time zone; in rows `YYYY-MM-DD`. */
export const localDate = (name: string) =>
  customType<{ data: string; driverData: string | Date }>({
    codec: "date:string",
    dataType: () => "date",
    toDriver: (value) => checkedDay(name, value),
    fromDriver: (value) => (typeof value === "string" ? value : value.toISOString().slice(0, 10)),
  })(name);

const MONEY_PRECISION = 15;
const MONEY_SCALE = 2;

/** An amount of money with two decimals; in rows a number, exact up to 13 digits before the point. */
export const money = (name: string) =>
  customType<{ data: number; driverData: number }>({
    codec: "decimal:number",
    dataType: () => `decimal(${MONEY_PRECISION},${MONEY_SCALE})`,
    toDriver: (value) => checkedAmount(name, value, MONEY_PRECISION, MONEY_SCALE),
  })(name);

/**
 * Text of at most `length` UTF-16 units, or unlimited. Compared and sorted by code units on both engines, never by a
 * language's rules: what must be equal without regard to case is stored in a normalised column of its own.
 */
export const text = (name: string, length: number | "max") =>
  customType<{ data: string; driverData: string }>({
    codec: "varchar",
    dataType: () => `nvarchar(${length}) collate ${BINARY_COLLATION}`,
    toDriver: (value) => checkedText(name, value, length),
  })(name);

/** A value as its JSON. What it is is the reader's to check: rows have it as `unknown`. */
export const json = (name: string) =>
  customType<{ data: unknown; driverData: string }>({
    codec: "varchar",
    dataType: () => `nvarchar(max) collate ${BINARY_COLLATION}`,
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value): unknown => JSON.parse(value),
  })(name);

/** SQL Server's counterpart of SQLite's default BINARY collation. */
export const BINARY_COLLATION = "Latin1_General_BIN2";

/** A column that holds only what the keyring sealed. */
export const encrypted = customType<{ data: Sealed; driverData: Uint8Array }>({
  codec: "varbinary",
  dataType: () => "varbinary(max)",
  fromDriver: (value) => new Uint8Array(value) as Sealed,
});

/** Bytes of any kind, as they are. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  codec: "varbinary",
  dataType: () => "varbinary(max)",
  fromDriver: (value) => new Uint8Array(value),
});

/** Creation and last update of a row, and its version: +1 at each update. */
export const mutableRow = {
  createdDate: instant("CreatedDate").notNull(),
  updatedDate: instant("UpdatedDate").notNull(),
  rowVersionNo: int("RowVersionNo").notNull(),
};

/** A row that a person can delete and restore. */
export const softDelete = { deletedDate: instant("DeletedDate") };
