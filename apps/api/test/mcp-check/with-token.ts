import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

/**
 * Passes requests on to the server unchanged, with a token: the conformance suite knows no credentials. `Host` and `Origin`
 * stay as they were sent, because the server judges them.
 */
export const openGateway = async (serverUrl: string, token: string): Promise<Gateway> => {
  const { hostname, port } = new URL(serverUrl);
  const gateway = createServer((incoming, outgoing) => {
    const onward = request(
      {
        hostname,
        port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...incoming.headers, authorization: `Bearer ${token}` },
      },
      (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(outgoing);
      },
    );
    onward.on("error", (error) => outgoing.destroy(error));
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  const { port: own } = gateway.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}/mcp`,
    [Symbol.asyncDispose]: async () => {
      gateway.closeAllConnections();
      await new Promise((resolve) => gateway.close(resolve));
    },
  };
};
