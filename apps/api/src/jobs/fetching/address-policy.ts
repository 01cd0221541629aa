import ipaddr from "ipaddr.js";

/** Global unicast (RFC 4291); everything else of IPv6 is local, reserved or a mapping of something. */
const GLOBAL_IPV6 = ipaddr.IPv6.parse("2000::");
const GLOBAL_IPV6_BITS = 3;
/** Public by its number, but Azure's hosts answer their own machines there. */
const CLOUD_HOST = "168.63.129.16";

/**
 * True if an address, as the network connects to it, is one of the public internet: neither private, loopback, link-local, shared
 * (CGNAT), multicast, reserved or for documentation, nor an IPv6 form that holds an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv4) return parsed.toString() !== CLOUD_HOST;
  return (
    parsed instanceof ipaddr.IPv6 &&
    parsed.zoneId === undefined &&
    parsed.match(GLOBAL_IPV6, GLOBAL_IPV6_BITS)
  );
};
