import { useAccount } from "../api/account.ts";

/** The time zone in which this person reads times. */
export const useTimeZone = (): string => useAccount().timeZone;

export const browserTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
