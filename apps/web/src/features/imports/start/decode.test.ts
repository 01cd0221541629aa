import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

test("a file is read in the encoding that it is in", () => {
  for (const bytes of [
    Buffer.from("Köln;Zürich"),
    Buffer.from("\uFEFFKöln;Zürich"),
    Buffer.from("Köln;Zürich", "latin1"),
    utf16("Köln;Zürich"),
    utf16("Köln;Zürich").swap16(),
  ])
    expect(decode(new Uint8Array(bytes))).toBe("Köln;Zürich");
});
