import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../test/person.ts";
import { readPostings } from "../reading/read-postings.ts";
import { readApart } from "./read-apart.ts";
import { ReadingThread } from "./reading-thread.ts";

const now = new Date("2026-05-01T12:00:00Z");
const page = (title: string) =>
  `<h1>${title}</h1><p>${"We bake bread, every day of the week. ".repeat(2_000)}</p>`;

/** A thread whose script never answers a capture of "stuck", fails on "fail", and answers all others with no posting. */
const threadOf = (limitMs: number) =>
  new ReadingThread({
    limitMs,
    script: new URL(
      `data:text/javascript,import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ capture }) => {
        while (capture.text === "stuck") {}
        if (capture.text === "fail") throw new Error("No");
        parentPort.postMessage({ postings: [], errors: [] });
      });`,
    ),
  });
const read = (thread: ReadingThread, text: string) =>
  thread.read({ capture: { text }, now: now.toISOString() });

describe("a large page", () => {
  it("is read apart as it is read at once", async () => {
    const capture = { html: page("Baker"), url: "https://crust.example/jobs/1" };
    expect(await readApart(capture, now)).toEqual(readPostings(capture, { now }));
  });

  it("leaves the others their turn", async () => {
    const titles = await Promise.all(
      ["Baker", "Miller", "Cook"].map(async (title) => {
        const { postings } = await readApart({ html: page(title) }, now);
        return postings[0]?.fields.title;
      }),
    );
    expect(titles).toEqual(["Baker", "Miller", "Cook"]);
  });
});

describe("a page that cannot be read", () => {
  it("in time is refused, and those behind it are read", async () => {
    const thread = threadOf(300);
    const [stuck, next] = [refusalOf(read(thread, "stuck")), read(thread, "fine")];
    expect(await stuck).toMatchObject({
      code: "NOTHING_RECOGNISED",
      message: expect.stringContaining("too long"),
    });
    expect(await next).toEqual({ postings: [], errors: [] });
  });

  it("at all is refused, and those behind it are read", async () => {
    const thread = threadOf(60_000);
    const [failed, next] = [refusalOf(read(thread, "fail")), read(thread, "fine")];
    expect((await failed).code).toBe("NOTHING_RECOGNISED");
    expect(await next).toEqual({ postings: [], errors: [] });
  });
});
