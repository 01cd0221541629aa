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

test.each([
  ['<meta charset="iso-8859-1">Köln', "latin1"],
  ["<META CHARSET=windows-1252>Köln", "latin1"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">Köln', "latin1"],
  ['<meta charset="utf-8">Köln', "utf8"],
  ["<p>Köln</p>", "latin1"],
  ['<meta charset="klingon">Köln', "latin1"],
  ['<meta charset="utf-16">Köln', "utf8"],
] as const)("a page is read as it says, or as its bytes show: %s", (html, encoding) => {
  expect(decode(new Uint8Array(Buffer.from(html, encoding)))).toBe(html);
});

test("a page in another encoding is read as it says", () => {
  const cyrillic = Buffer.from([0xcf, 0xe5, 0xea, 0xe0, 0xf0, 0xfc]);
  const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic]);
  expect(decode(new Uint8Array(bytes))).toBe('<meta charset="windows-1251">Пекарь');
});

test("the mark at the beginning goes before what the page says", () => {
  const bytes = Buffer.from('\uFEFF<meta charset="iso-8859-1">Köln');
  expect(decode(new Uint8Array(bytes))).toContain("Köln");
});
