import { type ApiToken, ApiTokenID, AppError, type auth, type ParsedInputOf } from "@jobtracker/contracts";
import {
  type ApiTokenRow,
  countActiveTokens,
  findApiToken,
  insertApiToken,
  listApiTokens,
  revokeApiToken,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { tokenChange } from "./changes.ts";
import { hashSecret } from "./secret-hash.ts";
import { generateToken, scopesOf, scopesText, shownPrefix } from "./token.ts";

type NewToken = ParsedInputOf<typeof auth.operations.createToken>;

const MAX_ACTIVE_TOKENS = 50;
const MAX_LIFETIME_DAYS = 366;
const DAY_MS = 86_400_000;

const toApiToken = (row: ApiTokenRow): ApiToken => ({
  id: ApiTokenID.parse(row.apiTokenId),
  name: row.name,
  prefix: row.prefix,
  scopes: [...scopesOf(row.scopes)],
  createdAt: row.createdDate,
  expiresAt: row.expiresDate,
  lastUsedAt: row.lastUsedDate,
  revokedAt: row.revokedDate,
});

/** In UTC. Throws INVALID_INPUT unless it lies in the future and at most 366 days away. */
const expiryOf = (expiresAt: string | undefined, now: string): string | null => {
  if (expiresAt === undefined) return null;
  const lifetime = Date.parse(expiresAt) - Date.parse(now);
  if (lifetime > 0 && lifetime <= MAX_LIFETIME_DAYS * DAY_MS) return new Date(expiresAt).toISOString();
  const message = `Must lie in the future, at most ${MAX_LIFETIME_DAYS} days from now`;
  throw new AppError("INVALID_INPUT", `expiresAt: ${message}`, {
    issues: [{ path: ["expiresAt"], message }],
  });
};

/** Makes a token, which is in this answer only. Throws INVALID_INPUT for its expiry, CONFLICT if there are too many. */
export const createToken = async (
  { db, actor, now }: PersonContext,
  { name, scopes, expiresAt }: NewToken,
): Promise<Applied<ApiToken & { token: string }>> => {
  const { userId } = actor;
  const expiresDate = expiryOf(expiresAt, now);
  if ((await countActiveTokens(db, { userId, now })) >= MAX_ACTIVE_TOKENS) {
    throw new AppError(
      "CONFLICT",
      `You have ${MAX_ACTIVE_TOKENS} active tokens; revoke one that you do not need.`,
    );
  }
  const token = generateToken();
  const row = await insertApiToken(db, {
    userId,
    name,
    tokenHash: hashSecret(token),
    prefix: shownPrefix(token),
    scopes: scopesText(scopes),
    createdDate: now,
    expiresDate,
  });
  return { output: { ...toApiToken(row), token }, changes: [tokenChange(null, row)] };
};

export const listTokens = async ({ db, actor }: PersonContext) => {
  const rows = await listApiTokens(db, actor.userId);
  return { items: rows.map(toApiToken), nextCursor: null };
};

/** From now on the token proves nothing. A token that is revoked already stays as it is. Throws NOT_FOUND. */
export const revokeToken = async (
  { db, actor, now }: PersonContext,
  { id }: { readonly id: number },
): Promise<Applied<ApiToken>> => {
  const address = { userId: actor.userId, apiTokenId: id };
  const before = await findApiToken(db, address);
  if (before === undefined) throw new AppError("NOT_FOUND", "There is no such token.");
  const after = (await revokeApiToken(db, { ...address, now })) ?? before;
  return { output: toApiToken(after), changes: [tokenChange(before, after)] };
};
