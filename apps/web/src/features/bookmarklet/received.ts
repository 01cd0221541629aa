import { isWebAddress } from "./web-address.ts";

/** The contract's limit for a captured page: 20 MiB. */
const LARGEST = 20 * 1024 * 1024;

/** A page as another window handed it over. */
export interface Received {
  readonly url: string;
  readonly title: string;
  /** Undefined: it is too large. */
  readonly html: string | undefined;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** What came from another site is believed in nothing. Null: it is no answer to this code. */
export const readReceived = (message: unknown, code: string): Received | null => {
  if (typeof message !== "object" || message === null) return null;
  const given: Record<string, unknown> = { ...message };
  if (given.code !== code || typeof given.html !== "string") return null;
  const url = text(given.url);
  return {
    url: isWebAddress(url) ? url : "",
    title: text(given.title).slice(0, 200),
    html: new Blob([given.html]).size > LARGEST ? undefined : given.html,
  };
};

/** The address that the bookmarklet put into the fragment; empty if there is none. */
export const addressIn = (fragment: string): string => {
  try {
    const address = decodeURIComponent(fragment.replace(/^#/, ""));
    return isWebAddress(address) ? address : "";
  } catch {
    return "";
  }
};
