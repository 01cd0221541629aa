import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "./_kit/test.ts";

interface Answer {
  readonly headers: IncomingMessage["headers"];
  /** As it came over the network. */
  readonly body: Buffer;
}

/** A request that decodes nothing. */
const ask = (address: string, headers: Readonly<Record<string, string>>) =>
  new Promise<Answer & { readonly status: number | undefined }>((resolve, reject) => {
    get(address, { headers }, async (reply) =>
      resolve({ status: reply.statusCode, headers: reply.headers, body: await buffer(reply) }),
    ).on("error", reject);
  });

const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

const addressesIn = (page: string) =>
  [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].flatMap(([, address]) => address ?? []);

test("pages, scripts and styles come compressed as the browser asks for, and are the same when decoded", async ({
  server,
}) => {
  const page = await ask(`${server.url}/board`, { accept: "text/html", "accept-encoding": "identity" });
  const addresses = addressesIn(page.body.toString());
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of ["/board", "/sw.js", ...addresses]) {
    const plain = await ask(`${server.url}${address}`, { "accept-encoding": "identity" });
    expect(plain.status, address).toBe(200);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    if (plain.body.length < 1024) continue;
    const tags = new Set([plain.headers.etag]);
    for (const [encoding, decode] of Object.entries(decoders)) {
      const sent = await ask(`${server.url}${address}`, { "accept-encoding": encoding });
      expect(sent.headers, `${address} as ${encoding}`).toMatchObject({
        "content-encoding": encoding,
        "content-type": plain.headers["content-type"],
        "cache-control": plain.headers["cache-control"],
        // Whole, as it was prepared: what is compressed while it is sent has no length.
        "content-length": String(sent.body.length),
      });
      for (const { headers } of [plain, sent]) expect(headers.vary).toMatch(/accept-encoding/i);
      expect(decode(sent.body).equals(plain.body), address).toBe(true);
      tags.add(sent.headers.etag);
      const again = await ask(`${server.url}${address}`, {
        "accept-encoding": encoding,
        "if-none-match": String(sent.headers.etag),
      });
      expect(again.status, address).toBe(304);
    }
    expect(tags.size, `${address}: each form has a tag of its own`).toBe(3);
  }
});

test("compressed forms have no address of their own, and the service worker keeps none", async ({
  server,
}) => {
  const worker = await ask(`${server.url}/sw.js`, {});
  const text = worker.body.toString();
  expect(text).toContain("/assets/");
  expect(text).not.toMatch(/\.(?:br|gz)\b/);
  const [asset] = /\/assets\/[\w.-]+\.js/.exec(text) ?? [];
  expect((await ask(`${server.url}${asset}`, {})).status).toBe(200);
  expect((await ask(`${server.url}${asset}.br`, {})).status).toBe(404);
});
