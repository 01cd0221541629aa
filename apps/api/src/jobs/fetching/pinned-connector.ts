import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { noSuchName } from "./refusal.ts";
import { type AddressPolicy, privateNetwork } from "./url-policy.ts";

export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

/** The system's resolver: all addresses of a name. */
export const systemResolver: Resolver = (hostname) => lookup(hostname, { all: true });

interface ConnectorOptions {
  readonly resolve: Resolver;
  readonly allowsAddress: AddressPolicy;
  readonly connectMilliseconds: number;
  /** Ends the wait for a name server too, which nothing else can. */
  readonly signal: AbortSignal;
}

/**
 * Makes connections for undici that go to checked addresses alone. A name is resolved once; each of its addresses is checked; and
 * the socket is given those very addresses in place of the name, so that a second, different answer of the name server (DNS
 * rebinding) is never asked for.
 */
export const pinnedConnector = (options: ConnectorOptions): buildConnector.connector => {
  return (target, callback) => {
    checkedAddresses(target, options).then(
      (addresses) => {
        const connect = buildConnector({
          timeout: options.connectMilliseconds,
          allowH2: false,
          lookup: answering(addresses),
        });
        connect(target, callback);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
};

const checkedAddresses = async (target: buildConnector.Options, options: ConnectorOptions) => {
  const host = target.hostname.replace(/^\[|\]$/g, "");
  const port = Number(target.port) || (target.protocol === "https:" ? 443 : 80);
  const family = isIP(host);
  const addresses =
    family === 0 ? await untilAborted(options.resolve(host), options.signal) : [{ address: host, family }];
  if (addresses.length === 0) throw noSuchName();
  // One private address among public ones is an attack or a mistake: the whole name is refused.
  if (!addresses.every(({ address }) => options.allowsAddress(address, port))) throw privateNetwork();
  return addresses;
};

const untilAborted = async <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> => {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
};

/** A lookup that knows one answer. */
const answering =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all === true || first === undefined) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
