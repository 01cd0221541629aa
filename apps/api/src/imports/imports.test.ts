import { gzipSync } from "node:zlib";
import type { ImportBatch } from "@jobtracker/contracts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openSite, postingPage, type Site, sends } from "../../test/imports/site.ts";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import type { TaskRunner } from "../_kit/background/runner.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { startRunner } from "../_kit/testing/tasks.ts";
import { captureImport } from "./capture-task.ts";
import { undoImport } from "./undo-task.ts";

let platform: TestPlatform;
let person: TestPerson;
let site: Site;
let runner: TaskRunner;

beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  site = await openSite();
  const fetching = { ...site.fetching, limitBytes: 100_000, totalMilliseconds: 1000 };
  runner = startRunner(platform, [captureImport({ fetching, waitMs: () => 1 }), undoImport]);
});
afterEach(async () => {
  await runner.stop();
  site.close();
});

const start = (input: Parameters<TestPerson["api"]["imports"]["start"]>[0]) =>
  person.api.imports.start(input);

const ended = ({ id }: ImportBatch) =>
  vi.waitFor(
    async () => {
      const batch = await person.api.imports.get({ id });
      if (batch.state === "waiting" || batch.state === "running") throw new Error(`It is ${batch.state}`);
      return batch;
    },
    { timeout: 20_000, interval: 20 },
  );
const capture = async (input: Parameters<typeof start>[0]) => ended(await start(input));

const statesOf = async ({ id }: ImportBatch) =>
  (await person.api.imports.items({ id, limit: 100 })).items.map(({ state }) => state);
const titles = async () =>
  (await person.api.jobs.list({ sort: "title", limit: 100 })).items.map(({ title }) => title);

describe("a batch of addresses", () => {
  test("ends with words for each line", async () => {
    const several = `<script type="application/ld+json">${JSON.stringify(
      ["Cook", "Driver"].map((title) => ({ "@type": "JobPosting", title, identifier: title })),
    )}</script>`;
    await person.api.jobs.create({ title: "Known", url: site.page("known") });
    const addresses = [
      site.page("Baker"),
      "no address at all",
      site.page("known"),
      site.page("list", sends(several)),
      site.page("gone", sends("", 404)),
      site.page("empty", sends("<p>nothing</p>")),
      "http://10.0.0.1/secret",
      site.page("broken", sends("", 500)),
    ].join("\n");
    const batch = await capture({ addresses });
    expect(await statesOf(batch)).toEqual([
      ...["captured", "refused", "known", "several", "refused", "refused", "refused", "failed"],
    ]);
    expect(batch).toMatchObject({ state: "done", total: 8, jobsMade: 3 });
    expect(site.asked.get("/broken")).toBe(3);
    expect(site.asked.get("/known")).toBeUndefined();
    const { items } = await person.api.imports.items({ id: batch.id });
    expect(items.map(({ jobs }) => jobs.length)).toEqual([1, 0, 1, 2, 0, 0, 0, 0]);
    expect(items.filter(({ message, state }) => state === "refused" && message === null)).toEqual([]);
    expect(await titles()).toEqual(["Baker", "Cook", "Driver", "Known"]);
  });

  test("finds addresses among other words, and asks for one that stands there twice once", async () => {
    const url = site.page("Baker");
    const { lines, good, bad } = await person.api.imports.check({
      addresses: `Baker — ${url}, saw it today\n\nwww.example.com/jobs/1\nhello\n${url}#apply`,
    });
    expect(lines.map(({ line, url: address }) => [line, address])).toEqual([
      [1, url],
      [3, "https://www.example.com/jobs/1"],
      [4, null],
      [5, `${url}#apply`],
    ]);
    expect([good, bad]).toEqual([2, 2]);
    await capture({ addresses: `${url}\n${url}?utm_source=x` });
    expect(await titles()).toEqual(["Baker"]);
  });

  test("sent twice is one batch while it runs, and makes nothing new afterwards", async () => {
    const addresses = Array.from({ length: 5 }, (_, index) =>
      site.page(`Baker ${index}`.replace(" ", "-")),
    ).join("\n");
    const [one, other] = await Promise.all([start({ addresses }), start({ addresses })]);
    expect(one.id).toBe(other.id);
    await ended(one);
    const again = await capture({ addresses });
    expect(again.id).not.toBe(one.id);
    expect(again).toMatchObject({ jobsMade: 0, counts: { known: 5 } });
  });

  test("asks a site for two pages at once, and leaves it alone when it says so", async () => {
    let refused = 0;
    const busy = site.page("busy", (_request, response) => {
      if (refused++ === 0) response.writeHead(429, { "retry-after": "0" }).end();
      else response.writeHead(200, { "content-type": "text/html" }).end(postingPage("Busy"));
    });
    const others = Array.from({ length: 12 }, (_, index) => site.page(`n${index}`));
    const batch = await capture({ addresses: [busy, ...others].join("\n") });
    expect(batch.counts).toMatchObject({ captured: 13 });
    expect(site.mostOpen()).toBeLessThanOrEqual(2);
  });

  test("answers hostile sites with words: too large, a bomb, too slow, redirects in a circle", async () => {
    const hostile = [
      site.page("large", (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": `${200 * 1024 * 1024}` });
        response.write("x".repeat(200_000));
      }),
      site.page("bomb", sends(gzipSync(Buffer.alloc(50_000_000)), 200, { "content-encoding": "gzip" })),
      site.page("drip", (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("x"), 50);
        response.on("close", () => clearInterval(drip));
      }),
      site.page("circle", (_request, response) => void response.writeHead(302, { location: "circle" }).end()),
    ];
    const batch = await capture({ addresses: hostile.join("\n") });
    const { items } = await person.api.imports.items({ id: batch.id });
    expect(items.map(({ state, message }) => `${state}: ${message}`)).toEqual([
      expect.stringMatching(/^refused: The page is larger/),
      expect.stringMatching(/^refused: The page is larger/),
      expect.stringMatching(/^failed: The site did not answer in time/),
      expect.stringMatching(/^refused: The site redirects more than 5 times/),
    ]);
  });

  test("can be cancelled, and gone on with; what failed is tried again", async () => {
    let isUp = false;
    const held: (() => void)[] = [];
    const slow = site.page("slow", (_request, response) => {
      const answer = () =>
        void response.writeHead(200, { "content-type": "text/html" }).end(postingPage("Slow"));
      if (isUp) answer();
      else held.push(answer);
    });
    const down = site.page("down", (request, response) =>
      (isUp ? sends(postingPage("Up")) : sends("", 503))(request, response),
    );
    const batch = await start({ addresses: `${down}\n${slow}` });
    await vi.waitFor(() => expect(held).toHaveLength(1), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await statesOf(batch)).toEqual(["failed", "waiting"]), {
      timeout: 10_000,
    });
    expect(await refusalOf(person.api.imports.retry({ id: batch.id }))).toMatchObject({ code: "CONFLICT" });
    await person.api.imports.cancel({ id: batch.id });
    expect(await ended(batch)).toMatchObject({ state: "cancelled", counts: { waiting: 1 } });
    isUp = true;
    await person.api.imports.retry({ id: batch.id });
    expect(await ended(batch)).toMatchObject({ state: "done", counts: { captured: 2 } });
    expect(await refusalOf(person.api.imports.retry({ id: batch.id }))).toMatchObject({ code: "CONFLICT" });
  });
});

describe("a table", () => {
  test.each([
    ["English", "Job Title,Company,Location,Job URL\n", ","],
    ["German, from Excel", "sep=;\r\nStelle;Firma;Ort;Link\r\n", ";"],
    ["French, with a mark of its order of bytes", "\uFEFFIntitulé du poste\tEntreprise\tLieu\tLien\n", "\t"],
    ["Spanish", '"Puesto";"Empresa";"Ubicación";"Enlace"\n', ";"],
  ])("has its columns recognised: %s", async (_name, header, delimiter) => {
    const row = ['"Chef ""de"" partie"', '"Foo\nBar"', "Bern", ""].join(delimiter);
    const { columns, lines } = await person.api.imports.check({ table: `${header}${row}\n` });
    expect(columns.map(({ column }) => column)).toEqual(["title", "company", "location", "url"]);
    expect(lines).toMatchObject([{ title: 'Chef "de" partie', company: "Foo Bar", problem: null }]);
  });

  test("without names has the column of its addresses found; what is not recognised can be said", async () => {
    const table = "a;https://jobs.example.com/1\nb;https://jobs.example.com/2\n";
    const { columns, good } = await person.api.imports.check({ table });
    expect([columns.map(({ column }) => column), good]).toEqual([[null, "url"], 2]);
    const chosen = await person.api.imports.check({ table, columns: ["title", null] });
    expect(chosen.lines.map(({ title, url }) => [title, url])).toEqual([
      ["a", null],
      ["b", null],
    ]);
  });

  test("makes jobs of rows without an address, once, and of rows whose page does not come", async () => {
    const gone = site.page("gone", sends("", 410));
    const table = `title,company,url\nBaker,Acme,\nBaker,Acme,\nCook,Globex,${gone}\n,,${gone}x y\n`;
    const batch = await capture({ table, name: "mine.csv" });
    // Rows are made ready side by side: either of the equal ones may come first.
    const [first, second, ...others] = await statesOf(batch);
    expect([first, second].toSorted()).toEqual(["captured", "known"]);
    expect(others).toEqual(["captured", "refused"]);
    expect(await titles()).toEqual(["Baker", "Cook"]);
    const { items } = await person.api.imports.items({ id: batch.id });
    expect(items[2]?.message).toMatch(/^Made of its row\. The page is not there/);
    expect(await capture({ table: `${table}\n` })).toMatchObject({ jobsMade: 0 });
  });

  test("of more than a thousand rows is refused with words, however large", async () => {
    const table = `title,company\n${"Baker,Acme\n".repeat(100_000)}`;
    const refusal = await refusalOf(person.api.imports.check({ table }));
    expect(refusal).toMatchObject({ code: "INVALID_INPUT", message: /more than 1,000 rows/ });
    const wide = await refusalOf(start({ table: "x".repeat(10_000_001) }));
    expect(wide.code).toBe("INVALID_INPUT");
  });

  test("that is broken, or has nothing of use, is refused with words", async () => {
    for (const table of ['title\n"never closed', "a,b\n1,2\n"]) {
      const refusal = await refusalOf(start({ table }));
      expect([refusal.code, refusal.message.length > 10]).toEqual(["INVALID_INPUT", true]);
    }
  });
});

describe("pages", () => {
  test("are captured without fetching, each by itself", async () => {
    const pages = [
      { name: "a.html", html: postingPage("Baker") },
      { name: "b.json", jsonLd: JSON.stringify({ "@type": "JobPosting", title: "Cook" }) },
      { name: "c.html", html: "<p>nothing</p>" },
    ];
    const batch = await capture({ pages, track: "saved" });
    expect(await statesOf(batch)).toEqual(["captured", "captured", "refused"]);
    expect(site.asked.size).toBe(0);
    const { items } = await person.api.jobs.list({ tracked: true });
    expect(items).toHaveLength(2);
  });
});

test("a batch is undone: the jobs that it made are deleted, and come back", async () => {
  const known = await person.api.jobs.create({ title: "Known", url: site.page("known") });
  const batch = await capture({
    addresses: `${site.page("known")}\n${site.page("Baker")}\n${site.page("Cook")}`,
  });
  await person.api.imports.undo({ id: batch.id });
  await vi.waitFor(async () => expect(await titles()).toEqual(["Known"]), { timeout: 10_000 });
  const undone = await person.api.imports.get({ id: batch.id });
  expect([undone.jobsMade, undone.undoneAt === null]).toEqual([0, false]);
  expect(await refusalOf(person.api.imports.undo({ id: batch.id }))).toMatchObject({ code: "CONFLICT" });
  await person.api.imports.restore({ id: batch.id });
  await vi.waitFor(async () => expect(await titles()).toEqual(["Baker", "Cook", "Known"]), {
    timeout: 10_000,
  });
  expect((await person.api.jobs.get({ id: known.id })).version).toBe(known.version);
});

test("the report holds every line, and no cell that a spreadsheet would take for a formula", async () => {
  const batch = await capture({ table: 'title,company\n"=HYPERLINK(""x"")",Acme\n"a, b",\n' });
  const { csv, fileName } = await person.api.imports.report({ id: batch.id });
  expect(fileName).toMatch(/^batch-\d+-\d{4}-\d\d-\d\d\.csv$/);
  const rows = csv.slice(1).split("\r\n");
  expect(rows[0]).toBe("line,url,label,state,message,jobs,job titles");
  expect(rows[1]).toContain(`"'=HYPERLINK(""x""), Acme",captured`);
  expect(rows).toHaveLength(4);
});

test("a stranger's batch is not there", async () => {
  const { id } = await capture({ addresses: site.page("Baker") });
  const { api } = await signUp(platform);
  expect((await api.imports.list({})).items).toEqual([]);
  const calls = [
    ...[
      api.imports.get({ id }),
      api.imports.items({ id }),
      api.imports.report({ id }),
      api.imports.undo({ id }),
    ],
    ...[api.imports.retry({ id }), api.imports.cancel({ id }), api.imports.restore({ id })],
  ];
  for (const refusal of await Promise.all(calls.map(refusalOf)))
    expect(refusal).toMatchObject({ code: "NOT_FOUND" });
});
