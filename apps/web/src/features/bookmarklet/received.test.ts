import { expect, test } from "vitest";
import { bookmarkletOf } from "./hand-over.ts";
import { addressIn, readReceived } from "./received.ts";

const page = { code: "c", url: "https://jobs.example/1", title: "Cook", html: "<p>Cook</p>" };

test("a page is taken over with its code alone", () => {
  expect(readReceived(page, "c")).toEqual({ url: page.url, title: "Cook", html: page.html });
  for (const message of [null, "x", {}, { ...page, code: "d" }, { ...page, html: 7 }])
    expect(readReceived(message, "c")).toBeNull();
});

test("an address that is none is left out, and a page that is too large has its address alone", () => {
  expect(readReceived({ ...page, url: "javascript:alert(1)" }, "c")?.url).toBe("");
  expect(readReceived({ ...page, html: "x".repeat(20 * 1024 * 1024 + 1) }, "c")).toMatchObject({
    url: page.url,
    html: undefined,
  });
});

test("the fragment is an address or nothing", () => {
  expect(addressIn(`#${encodeURIComponent(page.url)}`)).toBe(page.url);
  for (const fragment of ["", "#", "#%", "#javascript:alert(1)"]) expect(addressIn(fragment)).toBe("");
});

test("the bookmarklet stands for itself, whatever the page that it runs on", () => {
  const code = decodeURIComponent(bookmarkletOf("https://mine.example").replace("javascript:", ""));
  expect(code).toContain('"https://mine.example",600000)');
  // The text alone is a program: nothing of the module is named in it.
  expect(() => new Function(code)).not.toThrow();
  expect(code).not.toContain("PATIENCE");
});
