import ipaddr from "ipaddr.js";
import { refused } from "./refusal.ts";

const LONGEST_URL = 2_000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };
/** Names that belong to the machine itself or to a network of its own (RFC 6761, 6762, 8375, and what routers use). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|lan|home|home\.arpa|onion)$/;

/** Decides whether a network address, at a port, may be connected to. */
export type AddressPolicy = (address: string, port: number) => boolean;

export interface UrlPolicy {
  readonly ports: readonly number[];
  readonly allowsAddress: AddressPolicy;
}

/** The port that a URL leads to, stated or not. */
export const portOf = (url: URL): number =>
  url.port === "" ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port);

/**
 * The address as a URL that may be fetched; throws `FETCH_REFUSED`. The URL parser has turned the other notations of an IPv4 address
 * (`2130706433`, `0x7f.1`, `0177.0.0.1`, full-width digits) into the usual one by then. Names are resolved and checked later, at the
 * connection itself.
 */
export const guardedUrl = (address: string | URL, policy: UrlPolicy): URL => {
  const url = URL.parse(String(address).trim());
  if (url === null || String(address).length > LONGEST_URL) throw refused("This is not a web address.");
  if (DEFAULT_PORTS[url.protocol] === undefined) throw refused("Only http and https addresses are fetched.");
  if (url.username !== "" || url.password !== "") throw refused("The address holds a user name or password.");
  const port = portOf(url);
  if (!policy.ports.includes(port)) throw refused(`Port ${port} is not fetched.`);
  checkHost(url.hostname, port, policy);
  return url;
};

const checkHost = (hostname: string, port: number, policy: UrlPolicy): void => {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (ipaddr.isValid(host)) {
    if (!policy.allowsAddress(host, port)) throw privateNetwork();
  } else if (LOCAL_NAME.test(host) || !host.includes(".")) throw privateNetwork();
};

export const privateNetwork = () =>
  refused("The address leads to this machine or into a private network, which is not fetched.");
