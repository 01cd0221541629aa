import type { Queryable } from "../_kit/database.ts";
import { securityEvent } from "./tables.ts";

export type SecurityEventRow = typeof securityEvent.$inferSelect;
export type NewSecurityEventRow = typeof securityEvent.$inferInsert;

export const insertSecurityEvent = async (db: Queryable, values: NewSecurityEventRow): Promise<void> => {
  await db.insert(securityEvent).values(values);
};
