import { once } from "node:events";
import { connect } from "node:net";
import { type DestinationStream, pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectOverHttp } from "./mcp-client.ts";
import { PASSWORD, startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* Everything that the server writes to its log at its most talkative, and what must never be in there. */

const lines: string[] = [];
const destination: DestinationStream = { write: (line) => void lines.push(line) };

const secrets = {
  posting: "SecretPosting-4410",
  note: "SecretNote-2231",
  search: "SecretSearch-9911",
  wrongPassword: "WrongPassword-5521",
  displayName: "SecretName-6620",
  idempotencyKey: "SecretKey-88231",
};

let server: TestServer;
let person: TestPerson;
let url: string;
beforeAll(async () => {
  server = await startTestServer({ log: pino({ level: "trace" }, destination) });
  url = await server.app.listen({ port: 0, host: "127.0.0.1" });
  person = await server.person();
});
afterAll(() => server.close());

const sendBytes = async (bytes: string) => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.resume();
  socket.end(bytes);
  await once(socket, "close");
};

const html = `<h1>${secrets.posting}</h1><p>${`${secrets.posting} `.repeat(30)}</p>`;

const useEverySurface = async () => {
  const { posting, note, search, wrongPassword, displayName, idempotencyKey } = secrets;
  for (const body of [
    { html },
    { jsonLd: `{"@type":"JobPosting","title":"${posting}` },
    { html: "", x: posting },
  ]) {
    await server.rest("POST", "/jobs/capture", { person, body });
    await server.trpc("jobs.capture", "mutation", body, person);
  }
  const job = await server.rest("POST", "/jobs", {
    person,
    headers: { "idempotency-key": idempotencyKey },
    body: { title: posting, track: "saved" },
  });
  const id = job.json().applicationId;
  await server.rest("POST", `/applications/${id}/notes`, { person, body: { body: note } });
  await server.rest("GET", `/jobs?search=${search}`, { person });
  await server.rest("GET", `/nothing/${search}?token=${person.token}`, { person });
  await server.rest("PATCH", "/auth/me", {
    headers: { cookie: person.cookie },
    body: { displayName, expectedVersion: 1 },
  });
  const wrong = { email: person.email, password: wrongPassword };
  await server.rest("POST", "/auth/login", { body: wrong });
  await server.trpc("auth.login", "mutation", wrong);
  const client = await connectOverHttp(url, person.token);
  await client.callTool({ name: "capture_job", arguments: { html } });
  await client.callTool({ name: "capture_job", arguments: { html: 5, [posting]: posting } });
  await client.close();
};

const breakEverySurface = async () => {
  const { posting, search } = secrets;
  const headers = { authorization: `Bearer ${person.token}`, "content-type": "application/json" };
  for (const path of ["/api/v1/jobs", "/trpc/jobs.create", "/mcp"])
    await server.app.inject({ method: "POST", url: path, headers, payload: `{"title":"${posting}` });
  await server.app.inject({ url: `/${search}%`, headers });
  const head = `Host: x\r\nAuthorization: Bearer ${person.token}\r\nCookie: ${person.cookie}`;
  await sendBytes(`NONSENSE ${search}\r\n${head}\r\n\r\n`);
  await sendBytes(`POST / HTTP/1.1\r\n${head}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n${posting}`);
  await sendBytes(`GET / HTTP/1.1\r\n${head}\r\nX: ${"a".repeat(20_000)}\r\n\r\n`);
};

const breakDatabase = async () => {
  const transaction = server.platform.database.transaction;
  Object.assign(server.platform.database, {
    transaction: () => Promise.reject(new Error("The disk is on fire")),
  });
  const body = { title: secrets.posting };
  const answers = [
    await server.rest("POST", "/jobs", { person, body }),
    await server.trpc("jobs.create", "mutation", body, person),
  ];
  const client = await connectOverHttp(url, person.token);
  const called = await client.callTool({ name: "create_job", arguments: body });
  await client.close();
  Object.assign(server.platform.database, { transaction });
  return [...answers.map((reply) => reply.body), JSON.stringify(called)];
};

/** As text, and as the numbers of its bytes. */
const formsOf = (secret: string) => [secret, [...Buffer.from(secret)].join(",")];

test("the log at its most talkative holds no password, token, cookie, address, name or word of a posting", async () => {
  await useEverySurface();
  await breakEverySurface();
  await breakDatabase();
  const log = lines.join("\n");
  expect(lines.length).toBeGreaterThan(25);
  const own = {
    password: PASSWORD,
    email: person.email,
    token: person.token,
    cookie: person.cookie.split("=")[1],
  };
  for (const [name, secret] of Object.entries({ ...secrets, ...own }))
    for (const form of formsOf(String(secret))) expect([name, log.includes(form)]).toEqual([name, false]);
});

test("what breaks inside is told to the operator, with the request's id, and to nobody else", async () => {
  lines.length = 0;
  const answers = await breakDatabase();
  // The use of the token, which is noted aside, fails too, and belongs to no request.
  const broken = lines.filter((line) => line.includes("The disk is on fire") && line.includes("requestId"));
  expect(broken).toHaveLength(answers.length);
  for (const answer of answers) {
    expect(answer).toContain("INTERNAL");
    expect(answer).not.toMatch(/disk|fire|\.ts:|node_modules|select |insert /i);
    const [requestId = "none"] = /[\w-]{36}/.exec(answer.slice(answer.indexOf("requestId"))) ?? [];
    expect(broken.some((line) => line.includes(requestId))).toBe(true);
  }
});
