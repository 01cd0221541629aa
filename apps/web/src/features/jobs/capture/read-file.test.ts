import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";

test("a saved page in windows-1252 keeps its letters", async () => {
  const html = '<meta charset="iso-8859-1"><h1>Bäcker – Köln</h1>';
  const bytes = new Uint8Array(Buffer.from(html.replace("–", "\x96"), "latin1"));
  const reading = await readFile(new File([bytes], "stelle.html"));
  expect(reading).toEqual({ attachment: { form: "html", content: html, name: "stelle.html" } });
});

test("a file that is no text is refused", async () => {
  const reading = await readFile(new File([new Uint8Array([0x50, 0x4b, 0, 0, 1])], "stelle.txt"));
  expect(reading).toHaveProperty("refusal");
});
