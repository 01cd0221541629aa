import type { Role } from "@jobtracker/contracts";
import { and, desc, eq, gt, isNull, lte, or, type Placeholder } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { onAdministrator, roleOf } from "./role.ts";
import { apiToken, user, userRole } from "./tables.ts";

export type ApiTokenRow = typeof apiToken.$inferSelect;
export type NewApiTokenRow = typeof apiToken.$inferInsert;

/** What every request needs to know of its token: every value read costs time. */
const asked = {
  userId: apiToken.userId,
  apiTokenId: apiToken.apiTokenId,
  scopes: apiToken.scopes,
  lastUsedDate: apiToken.lastUsedDate,
};

/** And of its person. */
export interface TokenOfPerson {
  readonly token: Pick<ApiTokenRow, keyof typeof asked>;
  readonly timeZone: string;
  readonly role: Role;
}

const isActive = (now: string | Placeholder) =>
  and(isNull(apiToken.revokedDate), or(isNull(apiToken.expiresDate), gt(apiToken.expiresDate, now)));

const activeToken = statement((db, { tokenHash, now }: Placeholders<{ tokenHash: string; now: string }>) =>
  db
    .select({ token: asked, timeZone: user.timeZone, administratorRoleId: userRole.userRoleId })
    .from(apiToken)
    .innerJoin(user, eq(user.userId, apiToken.userId))
    .leftJoin(userRole, onAdministrator)
    .where(and(eq(apiToken.tokenHash, tokenHash), isActive(now))),
);

/** The token of this hash that is neither revoked nor expired. */
export const findActiveToken = async (
  db: Queryable,
  hashed: { readonly tokenHash: string; readonly now: string },
): Promise<TokenOfPerson | undefined> => {
  const [row] = await activeToken(db, hashed);
  return row && { token: row.token, timeZone: row.timeZone, role: roleOf(row.administratorRoleId) };
};

export const findApiToken = async (
  db: Queryable,
  { userId, apiTokenId }: { readonly userId: number; readonly apiTokenId: number },
): Promise<ApiTokenRow | undefined> => {
  const [row] = await db
    .select()
    .from(apiToken)
    .where(and(eq(apiToken.userId, userId), eq(apiToken.apiTokenId, apiTokenId)));
  return row;
};

/** All of the person's tokens, also those revoked or expired, newest first. */
export const listApiTokens = (db: Queryable, userId: number): Promise<ApiTokenRow[]> =>
  db.select().from(apiToken).where(eq(apiToken.userId, userId)).orderBy(desc(apiToken.apiTokenId));

export const countActiveTokens = (
  db: Queryable,
  { userId, now }: { readonly userId: number; readonly now: string },
): Promise<number> => db.$count(apiToken, and(eq(apiToken.userId, userId), isActive(now)));

export const insertApiToken = async (db: Queryable, values: NewApiTokenRow): Promise<ApiTokenRow> => {
  const [row] = await db.insert(apiToken).output().values(values);
  if (row === undefined) throw new Error("The engine gave no row back for a token that it added");
  return row;
};

/** Revokes a token; undefined if there was none that was not yet revoked. */
export const revokeApiToken = async (
  db: Queryable,
  { userId, apiTokenId, now }: { readonly userId: number; readonly apiTokenId: number; readonly now: string },
): Promise<ApiTokenRow | undefined> => {
  const [row] = await db
    .update(apiToken)
    .set({ revokedDate: now })
    .output()
    .where(
      and(eq(apiToken.userId, userId), eq(apiToken.apiTokenId, apiTokenId), isNull(apiToken.revokedDate)),
    );
  return row;
};

const markUsed = statement((db, { userId, apiTokenId, now, notedUntil }: Placeholders<TokenUse>) =>
  db
    .update(apiToken)
    .set({ lastUsedDate: now })
    .where(
      and(
        eq(apiToken.userId, userId),
        eq(apiToken.apiTokenId, apiTokenId),
        or(isNull(apiToken.lastUsedDate), lte(apiToken.lastUsedDate, notedUntil)),
      ),
    ),
);

/** Notes that a token was used, unless a use after `notedUntil` was noted already. */
export const noteTokenUse = async (db: Queryable, use: TokenUse): Promise<void> => {
  await markUsed(db, use);
};

export interface TokenUse {
  readonly userId: number;
  readonly apiTokenId: number;
  readonly now: string;
  readonly notedUntil: string;
}
