import type { MsSqlCodecs } from "drizzle-orm/mssql-core";

/** SQLite gives numbers for `decimal` and `bit`, texts for dates; only 64-bit integers need a word. */
export const embeddedCodecs: MsSqlCodecs = {
  "bigint:number": { normalize: Number },
};
