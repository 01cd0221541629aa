import { z } from "zod";

/** What an API token can be allowed to do. */
export const scopes = [
  "account:read",
  "job:read",
  "job:write",
  "application:read",
  "application:write",
  "profile:read",
  "profile:write",
  "audit:read",
] as const;

export const Scope = z.enum(scopes);
export type Scope = z.output<typeof Scope>;

/**
 * Who may call an operation: `public` anybody; `signed-in` a signed-in person, or any valid token; a scope: a signed-in
 * person, or a token that has it; `account:manage` a signed-in person only, never a token.
 */
export type Permission = "public" | "signed-in" | "account:manage" | Scope;
