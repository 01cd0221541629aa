import ipaddr from "ipaddr.js";
import type { Actor } from "../actor.ts";

/** Of an IPv6 address: what one customer of a provider gets, with more addresses than could ever be counted. */
const NETWORK_PARTS = 4;

/** Some proxies name the port too. */
const withoutPort = (address: string) =>
  address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1").replace(/^\[(.+)\](?::\d+)?$/, "$1");

/** An IPv4 address, or the first 64 bits of an IPv6 address: `2001:db8:0:1`. Anything else as it is. */
const networkOf = (remoteAddress: string): string => {
  const address = withoutPort(remoteAddress);
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return parsed.parts
    .slice(0, NETWORK_PARTS)
    .map((part) => part.toString(16))
    .join(":");
};

/** Whom a call counts against: the person, or the network of somebody who is not signed in. */
export const callerKey = (actor: Actor, remoteAddress: string): string =>
  actor.kind === "person" ? `user:${actor.userId}` : `network:${networkOf(remoteAddress)}`;
