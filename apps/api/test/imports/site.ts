import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Fetching } from "../../src/jobs/read-capture.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A job board on this machine, under the name of one. */
export interface Site {
  readonly port: number;
  readonly fetching: Fetching;
  /** How often each path was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** Most requests that were open at once. */
  readonly mostOpen: () => number;
  /** The address of a path; `answer` instead of a posting named like the path. */
  page(path: string, answer?: Answer, host?: string): string;
  close(): void;
}

/** A page with one posting. */
export const postingPage = (title: string, company = "Acme"): string =>
  `<!doctype html><html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    hiringOrganization: { "@type": "Organization", name: company },
    description: `<p>We look for a ${title}.</p>`,
  })}</script></head><body><h1>${title}</h1></body></html>`;

export const sends =
  (body: string | Uint8Array, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);

/** Lets the site on this port through, and nothing else. */
export const fetchingFrom = (port: number): Fetching => ({
  ports: [80, 443, port],
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  allowsAddress: (ip, toPort) => ip === "127.0.0.1" && toPort === port,
});

export const openSite = async (port = 0): Promise<Site> => {
  const answers = new Map<string, Answer>();
  const asked = new Map<string, number>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.set(path, (asked.get(path) ?? 0) + 1);
    most = Math.max(most, ++open);
    response.on("close", () => open--);
    const answer = answers.get(path) ?? sends(postingPage(decodeURIComponent(path.slice(1))));
    setImmediate(() => answer(request, response));
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port");
  const at = address.port;
  return {
    port: at,
    fetching: fetchingFrom(at),
    asked,
    mostOpen: () => most,
    page: (path, answer, host = "jobs.example.com") => {
      if (answer !== undefined) answers.set(`/${path}`, answer);
      return `http://${host}:${at}/${path}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
