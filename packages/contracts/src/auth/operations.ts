import { z } from "zod";
import { defineDomain, defineOperation, Version } from "../_kit/index.ts";
import {
  Account,
  AccountTimeZone,
  ApiToken,
  ApiTokenID,
  Connection,
  DisplayName,
  Email,
  NewApiToken,
  Password,
} from "./model.ts";

const nothing = z.strictObject({});
const done = z.strictObject({ ok: z.literal(true) });

export const auth = defineDomain("auth", {
  /** Makes an account and signs it in. The first account of an installation becomes its administrator. */
  register: defineOperation({
    kind: "mutation",
    summary: "Create an account",
    input: z.strictObject({
      email: Email,
      password: Password,
      displayName: DisplayName,
      timeZone: AccountTimeZone.optional(),
    }),
    output: z.strictObject({ user: Account }),
    permission: "public",
    rest: { method: "POST", path: "/auth/register", status: 201 },
    mcp: false,
    audit: { event: "account.registered", target: null },
    errors: ["CONFLICT", "FORBIDDEN"],
    rate: "credentials",
  }),

  /** Signs in. The answer and its time are the same whether the address or the password is wrong. */
  login: defineOperation({
    kind: "mutation",
    summary: "Sign in",
    input: z.strictObject({ email: z.string().max(254), password: z.string().max(200) }),
    output: z.strictObject({ user: Account }),
    permission: "public",
    rest: { method: "POST", path: "/auth/login" },
    mcp: false,
    audit: { event: "session.started", target: null },
    errors: ["UNAUTHENTICATED"],
    rate: "credentials",
    limitedBy: "email",
  }),

  logout: defineOperation({
    kind: "mutation",
    summary: "Sign out of this session",
    input: nothing,
    output: done,
    permission: "account:manage",
    rest: { method: "POST", path: "/auth/logout" },
    mcp: false,
    audit: { event: "session.ended", target: null },
    errors: [],
  }),

  me: defineOperation({
    kind: "query",
    summary: "Read my account: name, e-mail, time zone",
    input: nothing,
    output: Account,
    permission: "account:read",
    rest: { method: "GET", path: "/auth/me" },
    mcp: { tool: "get_account", hint: "read", direct: true },
    audit: false,
    errors: [],
  }),

  /** Lets a client with any token find out which operations it may call, before it offers them. */
  connection: defineOperation({
    kind: "query",
    summary: "What this session or token may do",
    input: nothing,
    output: Connection,
    permission: "signed-in",
    rest: { method: "GET", path: "/auth/connection" },
    mcp: false,
    audit: false,
    errors: [],
  }),

  updateMe: defineOperation({
    kind: "mutation",
    summary: "Change my name or time zone",
    input: z.strictObject({
      displayName: DisplayName.optional(),
      timeZone: AccountTimeZone.optional(),
      expectedVersion: Version,
    }),
    output: Account,
    permission: "account:manage",
    rest: { method: "PATCH", path: "/auth/me" },
    mcp: false,
    audit: { event: "account.updated", target: "id" },
    errors: ["VERSION_CONFLICT"],
  }),

  /** Changes the password and ends every other session. */
  changePassword: defineOperation({
    kind: "mutation",
    summary: "Change my password",
    input: z.strictObject({ currentPassword: z.string().max(200), newPassword: Password }),
    output: done,
    permission: "account:manage",
    rest: { method: "POST", path: "/auth/password" },
    mcp: false,
    audit: { event: "account.password_changed", target: null },
    errors: ["FORBIDDEN"],
    rate: "credentials",
  }),

  createToken: defineOperation({
    kind: "mutation",
    summary: "Create a personal API token",
    description: "The token is shown once, in this answer; only its SHA-256 is kept.",
    input: NewApiToken,
    output: ApiToken.extend({ token: z.string() }),
    permission: "account:manage",
    rest: { method: "POST", path: "/auth/tokens", status: 201 },
    mcp: false,
    audit: { event: "token.created", target: "id" },
    errors: ["CONFLICT"],
    secretAnswer: true,
  }),

  listTokens: defineOperation({
    kind: "query",
    summary: "List my API tokens",
    input: nothing,
    output: z.strictObject({ items: z.array(ApiToken), nextCursor: z.null() }),
    permission: "account:manage",
    rest: { method: "GET", path: "/auth/tokens" },
    mcp: false,
    audit: false,
    errors: [],
  }),

  revokeToken: defineOperation({
    kind: "mutation",
    summary: "Revoke an API token",
    input: z.strictObject({ id: ApiTokenID }),
    output: ApiToken,
    permission: "account:manage",
    rest: { method: "DELETE", path: "/auth/tokens/{id}" },
    mcp: false,
    audit: { event: "token.revoked", target: "id" },
    errors: ["NOT_FOUND"],
  }),
});
