import { createHash } from "node:crypto";
import { type FloorDatabase, rowOf } from "./database.ts";

/** Finds the person of an `Authorization` header by the SHA-256 of its token; undefined for a bad one. */
export type FindPerson = (authorization: string | undefined) => number | undefined;

export const personFinder = (database: FloorDatabase): FindPerson => {
  const find = database.prepare(
    "select UserID from ApiToken where TokenHash = ? and RevokedDate is null and (ExpiresDate is null or ExpiresDate > ?)",
  );
  return (authorization) => {
    if (authorization === undefined || !authorization.startsWith("Bearer ")) return undefined;
    const hash = createHash("sha256").update(authorization.slice(7)).digest("hex");
    const userId = rowOf(find, hash, new Date().toISOString())?.[0];
    return typeof userId === "number" ? userId : undefined;
  };
};
