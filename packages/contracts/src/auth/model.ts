import { z } from "zod";
import {
  Instant,
  InstantInput,
  isStorable,
  requiredText,
  Scope,
  TimeZone,
  tableId,
  Version,
} from "../_kit/index.ts";

export const UserID = tableId("UserID");
export type UserID = z.output<typeof UserID>;

export const ApiTokenID = tableId("ApiTokenID");
export type ApiTokenID = z.output<typeof ApiTokenID>;

export const Role = z.enum(["member", "administrator"]);
export type Role = z.output<typeof Role>;

/** Length in UTF-16 units. NIST SP 800-63B asks for at least 8 and for accepting at least 64; longer is allowed. */
export const Password = z
  .string()
  .min(10)
  .max(200)
  .refine(isStorable, { message: "Contains a NUL character or half of a surrogate pair" });

export const Email = z.email().max(254);
export const DisplayName = requiredText(100);

/** The signed-in person. */
export const Account = z.strictObject({
  id: UserID,
  version: Version,
  email: z.string(),
  displayName: z.string(),
  role: Role,
  timeZone: z.string(),
  createdAt: Instant,
});
export type Account = z.output<typeof Account>;

/** A personal API token as it is listed: never the token itself, only its first characters. */
export const ApiToken = z.strictObject({
  id: ApiTokenID,
  name: z.string(),
  prefix: z.string().meta({ description: "First characters of the token, to tell tokens apart" }),
  scopes: z.array(Scope),
  createdAt: Instant,
  expiresAt: Instant.nullable(),
  lastUsedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
});
export type ApiToken = z.output<typeof ApiToken>;

export const NewApiToken = z.strictObject({
  name: requiredText(100),
  scopes: z.array(Scope).min(1).max(20),
  expiresAt: InstantInput.optional(),
});

/** What the credential of this very call may do. `scopes`: for a session, all that there are. */
export const Connection = z.strictObject({
  credential: z.enum(["session", "token"]),
  scopes: z.array(Scope),
});
export type Connection = z.output<typeof Connection>;

export const AccountTimeZone = TimeZone;
