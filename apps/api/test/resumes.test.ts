import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { labelsFolder } from "../src/jobs/labels/folder.ts";
import { docxOf, paragraph } from "../src/profile-imports/reading/testing/documents.ts";
import { pdfOf } from "../src/profile-imports/reading/testing/pdf.ts";
import { everySurface } from "./every-surface.ts";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* A resume that cannot be read gets the same answer over every surface: why, and what to do instead. */

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
});
afterAll(() => server.close());

const sample = (path: string) => new Uint8Array(readFileSync(join(labelsFolder, "../resumes", path)));
const file = (name: string, bytes: Uint8Array | string) => ({
  files: [{ name, content: Buffer.from(bytes).toString("base64") }],
});

/** Each with the reason that programs get. */
const refused: readonly (readonly [what: string, reason: string, input: Record<string, unknown>])[] = [
  ["a scanned PDF", "scanned", file("a.pdf", sample("pdf/scanned-no-text.pdf"))],
  ["a PDF with a password", "encrypted", file("a.pdf", sample("pdf/password-protected.pdf"))],
  ["a PDF that is none", "damaged", file("a.pdf", sample("pdf/corrupt.pdf"))],
  ["a PDF of 300 pages", "too-many-pages", file("a.pdf", pdfOf(Array(300).fill(["Words"])))],
  ["words called PDF", "damaged", file("a.pdf", "Some words")],
  [
    "macros in a document",
    "macros",
    file("a.docx", docxOf(paragraph("Ada"), { "word/vbaProject.bin": strToU8("code") })),
  ],
  [
    "an archive that unpacks to too much",
    "too-large",
    file("a.docx", docxOf(paragraph("x".repeat(50_000_000)))),
  ],
  ["10 MB of text in one line", "too-large", { text: "word ".repeat(2_000_000) }],
  ["nothing but space", "nothing-found", { text: " \n\t " }],
  ["JSON that breaks off", "damaged", { text: '{"basics": {' }],
  ["JSON of another product", "unknown-format", file("a.json", sample("json/resume-matcher-master.json"))],
  ["a table that nobody knows", "nothing-found", file("Positions.csv", "A,B\n1,2")],
  ["a picture", "scanned", file("a.png", strToU8("\u0089PNG\r\n", true))],
];

describe.each(["REST", "tRPC", "MCP"] as const)("over %s", (surface) => {
  const start = (input: Record<string, unknown>) =>
    everySurface(server)[surface](person, "profileImports.start", input);

  test.each(refused)("%s: %s", async (_what, reason, input) => {
    const { code, details } = await start(input);
    expect({ code, details }).toEqual({ code: "UNREADABLE_DOCUMENT", details: { reason } });
  });

  test.each([
    ["neither text nor files", {}],
    ["both", { text: "Ada", ...file("a.txt", "Ada") }],
    ["what is no base64", { files: [{ name: "a.pdf", content: "%%%" }] }],
    ["an empty file", { files: [{ name: "a.pdf", content: "" }] }],
  ])("%s is refused as input", async (_what, input) => {
    expect((await start(input)).code).toBe("INVALID_INPUT");
  });

  test("nothing that was refused is kept, and what is read waits for its review", async () => {
    const other = await server.person();
    const call = everySurface(server)[surface];
    await call(other, "profileImports.start", { text: "" });
    const words = "Ada Example\nada@example.org\n\nExperience\nBaker, Crust Ltd, since 2019";
    await call(other, "profileImports.start", { text: words });
    const { output } = await call(other, "profileImports.list", {});
    const states = z.object({ items: z.array(z.object({ state: z.string() })) }).parse(output);
    expect(states.items).toEqual([{ state: "pending" }]);
  });
});

test("an AI client is told in the first line what is wrong, and then what to do", async () => {
  const reply = await server.app.inject({
    method: "POST",
    url: "/mcp",
    headers: {
      host: "127.0.0.1",
      authorization: `Bearer ${person.token}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    },
    payload: {
      ...{ jsonrpc: "2.0", id: 1, method: "tools/call" },
      params: {
        name: "run_tool",
        arguments: { tool: "import_resume", arguments: file("a.pdf", sample("pdf/scanned-no-text.pdf")) },
      },
    },
  });
  expect(reply.body).toContain("This PDF holds pictures, not text: it was scanned.");
  expect(reply.body).toContain("ask the person for the text and give that");
});
