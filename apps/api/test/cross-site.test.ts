import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PASSWORD, startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* What another site's page can make a browser send, with the cookie of somebody who is signed in. */

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
});
afterAll(() => server.close());

type Headers = Readonly<Record<string, string>>;

const post = (url: string, headers: Headers, at: TestServer = server, cookie: string = person.cookie) =>
  at.app.inject({
    method: "POST",
    url,
    headers: { host: "localhost:3000", cookie, "content-type": "application/json", ...headers },
    payload: JSON.stringify({ title: "From elsewhere" }),
  });

const surfaces = ["/api/v1/jobs", "/trpc/jobs.create"];

describe.each(surfaces)("%s", (url) => {
  test.each<[Headers, boolean]>([
    [{}, true],
    [{ origin: "http://localhost:3000" }, true],
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ origin: "https://evil.example" }, false],
    [{ origin: "null" }, false],
    [{ origin: "" }, false],
    [{ origin: "http://localhost:4000" }, false],
    [{ origin: "http://localhost:3000.evil.example" }, false],
    [{ origin: "http://localhost:3000@evil.example" }, false],
    // What a browser knows of a proxy that asks for a name and password, it sends along to any page's request.
    [{ origin: "https://evil.example", authorization: "Basic YWRhOnNlY3JldA==" }, false],
    [{ origin: "https://evil.example", authorization: "Bearer" }, false],
    [{ origin: "https://evil.example", authorization: "" }, false],
  ])("%j: %s", async (headers, isOwn) => {
    const reply = await post(url, headers);
    expect(reply.statusCode < 300).toBe(isOwn);
    if (!isOwn) expect(reply.statusCode).toBe(403);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])(
    "a form of type %j, which needs no leave of the browser: 415",
    async (type) => {
      expect((await post(url, { "content-type": type })).statusCode).toBe(415);
    },
  );
});

describe("a link or image", () => {
  test.each([
    "/trpc/jobs.create?input=%7B%22title%22%3A%22x%22%7D",
    "/trpc/jobs.create?batch=1&input=%7B%220%22%3A%7B%22title%22%3A%22x%22%7D%7D",
    "/trpc/auth.logout?input=%7B%7D",
  ])("%s changes nothing: 405, and how it is allowed", async (url) => {
    for (const method of ["GET", "HEAD"] as const) {
      const reply = await server.app.inject({ method, url, headers: { cookie: person.cookie } });
      expect(reply.statusCode).toBe(405);
      expect(reply.headers.allow).toContain("POST");
    }
  });
});

describe("the session's cookie", () => {
  const logIn = (at: TestServer, email: string, cookie = "") =>
    at.rest("POST", "/auth/login", { headers: { cookie }, body: { email, password: PASSWORD } });

  test("is a new one at each sign-in, whatever the browser was given before", async () => {
    const planted = "jobtracker_session=chosenbysomebodyelsechosenbysomebodyelse";
    const [first, again] = [
      await logIn(server, person.email, planted),
      await logIn(server, person.email, person.cookie),
    ];
    const cookies = [first, again].map(({ cookies: [cookie] }) => cookie?.value);
    expect(new Set([...cookies, planted.split("=")[1], person.cookie.split("=")[1]]).size).toBe(4);
    expect((await server.rest("GET", "/auth/me", { headers: { cookie: planted } })).statusCode).toBe(401);
  });

  test("comes with https in the strict form, and under no other name", async () => {
    await using secure = await startTestServer({ environment: { APP_URL: "https://jobs.example.org" } });
    const { email } = await secure.person();
    const reply = await logIn(secure, email);
    expect(String(reply.headers["set-cookie"])).toMatch(
      /^__Host-jobtracker_session=\w+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(reply.headers["strict-transport-security"]).toBe("max-age=31536000");
    const value = reply.cookies[0]?.value;
    const me = (name: string) => secure.rest("GET", "/auth/me", { headers: { cookie: `${name}=${value}` } });
    expect((await me("__Host-jobtracker_session")).statusCode).toBe(200);
    expect((await me("jobtracker_session")).statusCode).toBe(401);
  });

  test("is not lost in an answer that is sent in pieces", async () => {
    const reply = await server.app.inject({
      method: "POST",
      url: "/trpc/auth.login?batch=1",
      headers: { "trpc-accept": "application/jsonl", accept: "application/jsonl" },
      payload: { 0: { email: person.email, password: PASSWORD } },
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["set-cookie"]).toMatch(/^jobtracker_session=\w+/);
  });
});

describe("on a network where http was allowed", () => {
  test("the server is used under its bare address, and under no name that somebody else could point to it", async () => {
    const environment = { HOST: "0.0.0.0", ALLOW_INSECURE_HTTP: "true" };
    await using lan = await startTestServer({ environment });
    const { cookie, token } = await lan.person();
    const status = async (host: string, origin: string) =>
      (await post("/api/v1/jobs", { host, origin }, lan, cookie)).statusCode;
    expect(await status("192.168.1.5:3000", "http://192.168.1.5:3000")).toBe(201);
    expect(await status("[fd00::5]:3000", "http://[fd00::5]:3000")).toBe(201);
    expect(await status("192.168.1.5:3000", "http://192.168.1.6:3000")).toBe(403);
    expect(await status("evil.example:3000", "http://evil.example:3000")).toBe(403);
    const mcp = await post("/mcp", { host: "192.168.1.5:3000", authorization: `Bearer ${token}` }, lan);
    expect(mcp.statusCode).not.toBe(403);
  });

  test("without that leave, a bare address is no name of the server", async () => {
    const reply = await post("/api/v1/jobs", {
      host: "192.168.1.5:3000",
      origin: "http://192.168.1.5:3000",
    });
    expect(reply.statusCode).toBe(403);
  });
});

test("answers with a person's data are kept by nobody, on any surface", async () => {
  const headers = { cookie: person.cookie };
  for (const url of ["/api/v1/jobs", "/trpc/jobs.list?input=%7B%7D", "/trpc/auth.me?input=%7B%7D"]) {
    const reply = await server.app.inject({ url, headers });
    expect([reply.statusCode, reply.headers["cache-control"]]).toEqual([200, "no-store"]);
  }
});
