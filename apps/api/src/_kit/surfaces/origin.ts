import { isIP } from "node:net";
import { AppError } from "@jobtracker/contracts";
import type { FastifyRequest } from "fastify";
import type { Settings } from "../settings.ts";
import { bearerToken } from "./call.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

const isLoopbackName = (hostname: string) => LOOPBACK_NAMES.includes(hostname);

/**
 * A name that leads to this server whatever a name server says, so that no other site can take it (DNS rebinding): of
 * this machine, of HOST, and any bare address on a network where http was allowed.
 */
const isDirectName = ({ HOST, ALLOW_INSECURE_HTTP }: Settings, hostname: string): boolean =>
  isLoopbackName(hostname) ||
  hostname === HOST ||
  (ALLOW_INSECURE_HTTP && isIP(hostname.replace(/^\[|\]$/g, "")) !== 0);

/** The `host:port` that a browser must have in its address bar. */
const isOwnOrigin = (settings: Settings, origin: string, host: string | undefined): boolean => {
  if (origin === settings.APP_URL) return true;
  if (!URL.canParse(origin)) return false;
  const { hostname, host: originHost } = new URL(origin);
  return settings.APP_URL === undefined && isDirectName(settings, hostname) && originHost === host;
};

const FOREIGN_SITES = ["cross-site", "same-site"];

/**
 * Refuses a state-changing request that another site's page sends with the person's cookie: FORBIDDEN. Browsers name
 * the page's origin in such requests; programs need not. A bearer token is never sent by itself, so it needs no check;
 * but the name and password of a proxy in front of the server are.
 */
export const demandOwnOrigin = (settings: Settings, request: FastifyRequest): void => {
  if (SAFE_METHODS.has(request.method) || bearerToken(request) !== undefined) return;
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const isForeign =
    origin === undefined
      ? FOREIGN_SITES.includes(String(site))
      : !isOwnOrigin(settings, origin, request.headers.host);
  if (isForeign) throw new AppError("FORBIDDEN", "This request comes from another site's page.");
};

const hostnameOf = (host: string | undefined): string =>
  host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";

/**
 * Refuses a request whose Host or Origin is not this server's, against DNS rebinding (MCP, streamable HTTP transport,
 * security warning): FORBIDDEN.
 */
export const ownHostDemand = (settings: Settings): ((request: FastifyRequest) => void) => {
  const own = settings.APP_URL === undefined ? undefined : new URL(settings.APP_URL).host;
  const isOwnHost = (host: string | undefined) => {
    const hostname = hostnameOf(host);
    return (
      host === own || isLoopbackName(hostname) || (own === undefined && isDirectName(settings, hostname))
    );
  };
  // One request after another names the same host.
  let lastOwn: string | undefined;
  return ({ headers: { host, origin } }) => {
    const isOwn =
      ((host !== undefined && host === lastOwn) || isOwnHost(host)) &&
      (origin === undefined || isOwnOrigin(settings, origin, host));
    if (!isOwn) throw new AppError("FORBIDDEN", "This server does not answer under that host or origin.");
    lastOwn = host;
  };
};
