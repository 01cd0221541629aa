import type { IncomingHttpHeaders } from "node:http";
import { Agent, request } from "undici";
import { isPublicAddress } from "./address-policy.ts";
import { decodeText } from "./charset.ts";
import { pageType } from "./content-type.ts";
import { asFetchError } from "./fetch-error.ts";
import { pinnedConnector, type Resolver, systemResolver } from "./pinned-connector.ts";
import { failed } from "./refusal.ts";
import { ACCEPTED_ENCODINGS, readBody } from "./response-body.ts";
import { checkStatus, isRedirect } from "./status.ts";
import { type AddressPolicy, guardedUrl } from "./url-policy.ts";

export interface FetchedPage {
  readonly html: string;
  readonly finalUrl: string;
  readonly status: number;
  /** In lower case, without parameters. */
  readonly contentType: string;
  /** The body as it came, without its transfer encoding. */
  readonly bytes: Uint8Array;
}

export interface FetchOptions {
  /** Ports that may be fetched. */
  readonly ports?: readonly number[];
  readonly connectMilliseconds?: number;
  /** For everything together: names, redirects, the last byte. */
  readonly totalMilliseconds?: number;
  /** Counted after decompression. */
  readonly limitBytes?: number;
  readonly redirects?: number;
  /** Ends the fetch early, as when the server stops. */
  readonly signal?: AbortSignal;
  /** The network's own addresses that may be connected to; only tests give another one than the public internet. */
  readonly allowsAddress?: AddressPolicy;
  readonly resolve?: Resolver;
}

const DEFAULTS = {
  ports: [80, 443],
  connectMilliseconds: 5_000,
  totalMilliseconds: 20_000,
  limitBytes: 20 * 1024 * 1024,
  redirects: 5,
  allowsAddress: isPublicAddress,
  resolve: systemResolver,
} as const satisfies Settings;

const HEADERS = {
  accept:
    "text/html,application/xhtml+xml,application/ld+json,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.8",
  "accept-encoding": ACCEPTED_ENCODINGS,
  "accept-language": "en,*;q=0.5",
  "user-agent": "JobTracker/0.1 (self-hosted job tracker; fetches one page for one person)",
};

/**
 * Fetches the page of a posting for a person, from the public internet alone. Throws `FETCH_REFUSED` for an address that a server must
 * not be sent to, at the first step or at a redirect, and `FETCH_FAILED` for everything else that brings no page.
 */
export const fetchPosting = async (address: string, options: FetchOptions = {}): Promise<FetchedPage> => {
  const settings: Settings = { ...DEFAULTS, ...options };
  const timeLimit = AbortSignal.timeout(settings.totalMilliseconds);
  const signal = options.signal === undefined ? timeLimit : AbortSignal.any([timeLimit, options.signal]);
  const agent = new Agent({ connect: pinnedConnector({ ...settings, signal }), allowH2: false });
  try {
    return await followed(address, settings, agent, signal);
  } catch (error) {
    throw asFetchError(error, timeLimit.aborted);
  } finally {
    await agent.destroy();
  }
};

type Settings = Required<Omit<FetchOptions, "signal">>;

const followed = async (address: string, settings: Settings, agent: Agent, signal: AbortSignal) => {
  let url = guardedUrl(address, settings);
  for (let hops = 0; hops <= settings.redirects; hops++) {
    const { statusCode, headers, body } = await request(url, { dispatcher: agent, signal, headers: HEADERS });
    // A body that is left unread ends with an error when the agent closes; nobody waits for it.
    body.on("error", () => undefined);
    if (!isRedirect(statusCode)) {
      checkStatus(statusCode, header(headers, "retry-after"));
      const { type, charset } = pageType(header(headers, "content-type"));
      const bytes = await readBody(body, header(headers, "content-encoding"), settings.limitBytes);
      return {
        html: decodeText(bytes, charset),
        finalUrl: url.href,
        status: statusCode,
        contentType: type,
        bytes,
      };
    }
    // A redirect's body is of no use, and reading it could take for ever.
    body.destroy();
    url = guardedUrl(redirectTarget(header(headers, "location"), url), settings);
  }
  throw failed(`The site redirects more than ${settings.redirects} times.`);
};

const redirectTarget = (location: string, from: URL): URL => {
  const target = location === "" ? null : URL.parse(location, from);
  if (target === null) throw failed("The site redirects to nowhere.");
  return target;
};

const header = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};
