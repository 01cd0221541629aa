export * from "./repository-api-token.ts";
export * from "./repository-credential.ts";
export * from "./repository-lock.ts";
export * from "./repository-security-event.ts";
export * from "./repository-session.ts";
export * from "./repository-user.ts";
export * from "./repository-user-key.ts";
