import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { AppError, type AppErrorCode } from "@jobtracker/contracts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isPublicAddress } from "./address-policy.ts";
import { type FetchOptions, fetchPosting } from "./fetch-posting.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const answers = new Map<string, Answer>();
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers.get(request.url ?? "");
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  port = address.port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LOOPBACK = { address: "127.0.0.1", family: 4 };

/** Lets the test's own server through, and nothing else that production refuses. */
const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  ports: [80, 443, port],
  resolve: async () => [LOOPBACK],
  allowsAddress: (address, at) => (address === LOOPBACK.address && at === port) || isPublicAddress(address),
  ...more,
});

const page = (path: string, answer: Answer): string => {
  answers.set(path, answer);
  return `http://jobs.example.com:${port}${path}`;
};

const html = (body: string | Uint8Array, headers: Record<string, string> = {}): Answer => {
  return (_request, response) =>
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
};

const redirectTo = (location: string, status = 302): Answer => {
  return (_request, response) => response.writeHead(status, { location }).end();
};

const errorOf = async (fetching: Promise<unknown>): Promise<AppError> => {
  const error = await fetching.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  if (!(error instanceof AppError)) throw new Error("Not an AppError");
  return error;
};

const expectCode = async (fetching: Promise<unknown>, code: AppErrorCode, words?: RegExp) => {
  const error = await errorOf(fetching);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/paste/i);
  if (words) expect(error.message).toMatch(words);
};

describe("a page", () => {
  it("is fetched by a name that leads to an allowed address", async () => {
    const url = page("/posting", html("<h1>Baker</h1>"));
    const fetched = await fetchPosting(url, options());
    expect(fetched).toMatchObject({
      html: "<h1>Baker</h1>",
      finalUrl: url,
      status: 200,
      contentType: "text/html",
    });
  });

  it("keeps the host's name in the request", async () => {
    const url = page("/host", (request, response) => {
      response.writeHead(200, { "content-type": "text/plain; charset=UTF-8" }).end(request.headers.host);
    });
    expect((await fetchPosting(url, options())).html).toBe(`jobs.example.com:${port}`);
  });

  it("is decompressed", async () => {
    const gzip = page("/gzip", html(gzipSync("größer"), { "content-encoding": "gzip" }));
    const brotli = page("/brotli", html(brotliCompressSync("größer"), { "content-encoding": "br" }));
    expect((await fetchPosting(gzip, options())).html).toBe("größer");
    expect((await fetchPosting(brotli, options())).html).toBe("größer");
  });

  it("is decoded by header, by meta, as UTF-8, and as windows-1252 where it is not UTF-8", async () => {
    const latin = Buffer.from("Köln", "latin1");
    const byHeader = page("/header", html(latin, { "content-type": "text/html; charset=ISO-8859-1" }));
    const meta = Buffer.from('<meta charset="iso-8859-1">Köln', "latin1");
    expect((await fetchPosting(byHeader, options())).html).toBe("Köln");
    expect((await fetchPosting(page("/meta", html(meta)), options())).html).toContain("Köln");
    expect((await fetchPosting(page("/utf8", html("Köln")), options())).html).toBe("Köln");
    expect((await fetchPosting(page("/latin", html(latin)), options())).html).toBe("Köln");
    const unknown = page("/unknown", html("Köln", { "content-type": "text/html; charset=klingon" }));
    expect((await fetchPosting(unknown, options())).html).toBe("Köln");
  });

  it("is found behind redirects, and its last address is told", async () => {
    page("/end", html("there"));
    page("/second", redirectTo("end?utm_source=x", 301));
    answers.set("/end?utm_source=x", html("there"));
    const url = page("/first", redirectTo(`http://jobs.example.com:${port}/second`, 308));
    expect((await fetchPosting(url, options())).finalUrl).toBe(
      `http://jobs.example.com:${port}/end?utm_source=x`,
    );
  });
});

describe("a fetch is refused", () => {
  it.each([
    "file:///etc/passwd",
    "ftp://example.com/job",
    "gopher://example.com/",
    "javascript:alert(1)",
    "data:text/html,x",
    "not an address",
    "http://",
    "http://person:secret@example.com/",
    "http://person@example.com/",
    "http://example.com:22/",
    "http://example.com:6379/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://127.0.0.1./",
    "http://①②⑦.0.0.1/",
    "http://0.0.0.0/",
    "http://0/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://168.63.129.16/",
    "http://198.18.0.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[::]/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:53aa:64c:0:fffe:80ff:fffe]/",
    "http://[fe80::1]/",
    "http://[fec0::1]/",
    "http://[fd00::1]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://api.localhost/",
    "http://printer.local/",
    "http://metadata.google.internal/",
    "http://router/",
  ])("for %s", async (address) => {
    const resolve = vi.fn(async () => [LOOPBACK]);
    await expectCode(fetchPosting(address, { resolve }), "FETCH_REFUSED");
    expect(resolve).not.toHaveBeenCalled();
  });

  it.each(["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1", "fd12::1"])(
    "for a name that leads to %s",
    async (address) => {
      const resolve = async () => [{ address, family: address.includes(":") ? 6 : 4 }];
      await expectCode(fetchPosting("http://jobs.example.com/", { resolve }), "FETCH_REFUSED", /private/);
      await expectCode(fetchPosting("https://jobs.example.com/", { resolve }), "FETCH_REFUSED", /private/);
    },
  );

  it("for a name of which only one of several addresses is private", async () => {
    const resolve = async () => [
      { address: "93.184.215.14", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];
    await expectCode(fetchPosting("http://jobs.example.com/", { resolve }), "FETCH_REFUSED");
  });

  it("for the loopback server itself where nothing was allowed", async () => {
    const url = page("/unreached", html("secret"));
    await expectCode(fetchPosting(url, { ports: [port], resolve: async () => [LOOPBACK] }), "FETCH_REFUSED");
  });

  it.each([
    "http://127.0.0.2/",
    "http://[::1]/",
    "http://169.254.169.254/",
    "http://localhost/",
    "file:///etc/passwd",
    "http://user:pw@example.com/",
    "//10.0.0.1/",
  ])("for a redirect to %s", async (target) => {
    await expectCode(fetchPosting(page("/away", redirectTo(target)), options()), "FETCH_REFUSED");
  });

  it("for a redirect to a name that leads to a private address", async () => {
    const url = page("/rebound", redirectTo("http://inside.example.org/"));
    const resolve = async (name: string) =>
      name === "inside.example.org" ? [{ address: "192.168.0.10", family: 4 }] : [LOOPBACK];
    await expectCode(fetchPosting(url, options({ resolve })), "FETCH_REFUSED", /private/);
  });
});

describe("the checked address", () => {
  it("is the one that is connected to: a name is resolved once per connection", async () => {
    const answersOfResolver = [[LOOPBACK], [{ address: "127.0.0.9", family: 4 }]];
    const resolve = vi.fn(async () => answersOfResolver.shift() ?? []);
    const url = page("/once", html("once"));
    expect((await fetchPosting(url, options({ resolve }))).html).toBe("once");
    expect(resolve).toHaveBeenCalledTimes(1);
  });
});

describe("a fetch fails with words a person can act on", () => {
  it.each([
    [401, /refused/],
    [403, /refused/],
    [429, /refused/],
    [999, /refused/],
    [404, /not there/],
    [410, /not there/],
    [500, /problem of its own/],
    [204, /status 204/],
  ])("for status %i", async (status, words) => {
    const url = page(`/status-${status}`, (_request, response) => response.writeHead(status).end());
    await expectCode(fetchPosting(url, options()), "FETCH_FAILED", words);
  });

  it("for a refusal or a redirect whose body never ends", async () => {
    const endless = (status: number) => (_request: IncomingMessage, response: ServerResponse) => {
      response
        .writeHead(status, { "content-type": "text/html", location: "http://10.0.0.1/" })
        .write("x".repeat(100_000));
    };
    await expectCode(fetchPosting(page("/endless-403", endless(403)), options()), "FETCH_FAILED", /refused/);
    await expectCode(fetchPosting(page("/endless-302", endless(302)), options()), "FETCH_REFUSED", /private/);
  });

  it("with the time to wait, when the site states one", async () => {
    const url = page("/busy", (_request, response) => response.writeHead(429, { "retry-after": "30" }).end());
    expect((await errorOf(fetchPosting(url, options()))).retryAfter).toBe(30);
  });

  it("for too many redirects", async () => {
    await expectCode(
      fetchPosting(page("/round", redirectTo("/round")), options()),
      "FETCH_FAILED",
      /redirects/,
    );
  });

  it("for twenty redirects, each to another page, of which it follows few", async () => {
    let asked = 0;
    const hops = Array.from({ length: 21 }, (_, hop) =>
      page(`/hop-${hop}`, (request, response) => {
        asked += 1;
        redirectTo(`/hop-${hop + 1}`)(request, response);
      }),
    );
    await expectCode(fetchPosting(hops[0] ?? "", options()), "FETCH_FAILED", /redirects/);
    expect(asked).toBeLessThan(10);
  });

  it("for a redirect without a target", async () => {
    const url = page("/nowhere", (_request, response) => response.writeHead(302).end());
    await expectCode(fetchPosting(url, options()), "FETCH_FAILED", /nowhere/);
  });

  it.each(["application/pdf", "image/png", "application/octet-stream"])(
    "for a file of type %s",
    async (type) => {
      const url = page("/file", html("x", { "content-type": type }));
      await expectCode(fetchPosting(url, options()), "FETCH_FAILED", /file/);
    },
  );

  it("for a page above the limit", async () => {
    const url = page("/large", html("x".repeat(3000)));
    await expectCode(fetchPosting(url, options({ limitBytes: 2000 })), "FETCH_FAILED", /larger/);
  });

  it("for 200 MB, of which it takes no more than it may, whether their size is stated or not", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "x");
    const MEGABYTES = 200;
    let sent = 0;
    const megabytes = function* () {
      for (sent = 0; sent < MEGABYTES; sent++) yield megabyte;
    };
    const large = (headers: Record<string, string>): Answer => {
      return (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", ...headers });
        // Whoever asked hangs up in the middle.
        pipeline(Readable.from(megabytes()), response).catch(() => undefined);
      };
    };
    const unstated = fetchPosting(page("/200-mb", large({})), options());
    await expectCode(unstated, "FETCH_FAILED", /larger than 20 MiB/);
    expect(sent).toBeLessThan(MEGABYTES / 2);
    const size = { "content-length": `${MEGABYTES * megabyte.byteLength}` };
    const stated = fetchPosting(page("/200-mb-stated", large(size)), options());
    await expectCode(stated, "FETCH_FAILED", /larger than 20 MiB/);
    expect(sent).toBeLessThan(MEGABYTES / 2);
  });

  it("for a small page that grows above the limit when it is decompressed", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.byteLength).toBeLessThan(100_000);
    const url = page("/bomb", html(bomb, { "content-encoding": "gzip" }));
    await expectCode(fetchPosting(url, options()), "FETCH_FAILED", /larger than 20 MiB/);
  });

  it("for a bomb in a bomb", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    expect(bomb.byteLength).toBeLessThan(10_000);
    const url = page("/bomb-in-bomb", html(bomb, { "content-encoding": "gzip, gzip" }));
    await expectCode(fetchPosting(url, options()), "FETCH_FAILED");
  });

  it("for a damaged or unknown compression", async () => {
    const damaged = page("/damaged", html("not gzip", { "content-encoding": "gzip" }));
    const unknown = page("/compress", html("x", { "content-encoding": "compress" }));
    await expectCode(fetchPosting(damaged, options()), "FETCH_FAILED");
    await expectCode(fetchPosting(unknown, options()), "FETCH_FAILED");
  });

  it("for a site that never answers", async () => {
    const url = page("/silent", () => undefined);
    await expectCode(fetchPosting(url, options({ totalMilliseconds: 200 })), "FETCH_FAILED", /in time/);
  });

  it("for a site that sends one byte now and then", async () => {
    const url = page("/drip", (request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x"), 20);
      request.socket.on("close", () => clearInterval(timer));
    });
    const start = performance.now();
    await expectCode(fetchPosting(url, options({ totalMilliseconds: 300 })), "FETCH_FAILED", /in time/);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("for a name server that never answers", async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const fetching = fetchPosting("http://jobs.example.com/", options({ resolve, totalMilliseconds: 200 }));
    await expectCode(fetching, "FETCH_FAILED", /in time/);
  });

  it("for a name that does not exist", async () => {
    const resolve = async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    await expectCode(fetchPosting("http://nowhere.example.com/", { resolve }), "FETCH_FAILED", /spelling/);
  });

  it("for a name that cannot be looked up just now, which may pass", async () => {
    const resolve = async () => {
      throw Object.assign(new Error("getaddrinfo EAI_AGAIN"), { code: "EAI_AGAIN" });
    };
    const refusal = fetchPosting("http://jobs.example.com/", { resolve });
    await expect(refusal).rejects.toMatchObject({ code: "FETCH_FAILED", details: { mayPass: true } });
  });

  it("for a connection that is refused or cut off", async () => {
    const url = page("/cut", (request) => request.socket.destroy());
    await expectCode(fetchPosting(url, options()), "FETCH_FAILED", /reached/);
  });

  it("for a caller who gives up", async () => {
    const url = page("/abandoned", () => undefined);
    await expectCode(fetchPosting(url, options({ signal: AbortSignal.timeout(50) })), "FETCH_FAILED");
  });
});
