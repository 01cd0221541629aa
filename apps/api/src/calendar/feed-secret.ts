import { randomBytes } from "node:crypto";

const MARK = "jt_cal_";
const SECRET_BYTES = 32;

/** The secret part of an address. The mark lets people and secret scanners see what it is. */
export const generateFeedSecret = (): string => `${MARK}${randomBytes(SECRET_BYTES).toString("base64url")}`;

/** Where a feed is fetched. */
export const feedPath = (secret: string): string => `/calendar/${secret}.ics`;

/** The secret in a file's name, if it could be one, so that anything else need not be looked up. */
export const secretIn = (file: string): string | undefined => /^(jt_cal_[\w-]{43})\.ics$/.exec(file)?.[1];
