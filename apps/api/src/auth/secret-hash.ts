import { hash } from "node:crypto";

/**
 * SHA-256 in hex: what is stored of a session id or token, so that a copy of the database signs nobody in. No slow hash
 * is needed, because these secrets are random and too long to be guessed.
 */
export const hashSecret = (secret: string): string => hash("sha256", secret, "hex");
