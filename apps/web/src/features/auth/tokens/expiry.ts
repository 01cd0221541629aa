import { t } from "../../../messages/index.ts";

const DAY = 86_400_000;

/** How long a token can be made to live, in days, as the form offers it. */
export const expiryChoices = Object.entries(t.tokens.expiries).map(([value, label]) => ({ value, label }));

export const DEFAULT_EXPIRY = "90";

/** The instant at which a token of that choice ends; undefined: never. */
export const expiresAt = (choice: string, now = Date.now()): string | undefined => {
  const days = Number(choice);
  return Number.isFinite(days) ? new Date(now + days * DAY).toISOString() : undefined;
};
