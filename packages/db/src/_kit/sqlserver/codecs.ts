import type { MsSqlCodecs } from "drizzle-orm/mssql-core";

/**
 * Values on their way to and from tedious. Nothing is cast on the way out: an OUTPUT clause takes no casts everywhere,
 * and `decimal` of at most 15 digits is exact as a number.
 */
export const sqlServerCodecs: MsSqlCodecs = {
  "bigint:number": { normalize: Number },
  "datetime2:string": { normalizeParam: (value: string) => new Date(value) },
  varbinary: {
    // The driver sends null as text, which the server would not turn into bytes by itself.
    castParam: (name: string) => `cast(${name} as varbinary(max))`,
    normalizeParam: (value: Uint8Array) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  },
};
