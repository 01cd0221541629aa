import { expect, test } from "vitest";
import { attachmentOf, detectForm, readAddress } from "./detect-input.ts";

test.each([
  ["https://acme.example/jobs/1?ref=a", "url"],
  ["  www.acme.example/jobs/1 \n", "url"],
  ["acme.example", "url"],
  ['<script type="application/ld+json">{"@type":"JobPosting"}</script>', "html"],
  ["<!DOCTYPE html><html><body>Cook</body></html>", "html"],
  ['{"@context":"https://schema.org","@type":"JobPosting","title":"Cook"}', "jsonLd"],
  ['[{"@type": "JobPosting", // broken\n "title": "Cook"}]', "jsonLd"],
  ["Cook wanted. Apply at https://acme.example", "text"],
  ["We pay < 100 and > 50", "text"],
  ["{see below}", "text"],
  ["Engineer at acme.example", "text"],
] as const)("%s is recognised as %s", (input, form) => {
  expect(detectForm(input)).toBe(form);
});

test("nothing has no form", () => {
  expect(detectForm(" \n ")).toBeUndefined();
});

test("an address gets its scheme", () => {
  expect(readAddress("acme.example/jobs")).toBe("https://acme.example/jobs");
  expect(readAddress("ftp://acme.example")).toBeUndefined();
  expect(readAddress("https://")).toBeUndefined();
});

const words = "Cook wanted in Zurich. ".repeat(20);

test("a copied page is attached with its markup, a copied line is not", () => {
  const html = `<html><body><h1>Cook</h1><p>${words}</p></body></html>`;
  expect(attachmentOf({ html, text: words })).toEqual({ form: "html", content: html });
  expect(attachmentOf({ html: "<span>Cook</span>", text: "Cook" })).toBeUndefined();
});

test("a copied link stays a link, also if the browser adds its markup", () => {
  expect(
    attachmentOf({ html: '<a href="https://a.example">a</a>', text: "https://a.example" }),
  ).toBeUndefined();
});

test("page source that an editor coloured is taken as the source, and put aside if it is long", () => {
  const source = `<html><body>${words}</body></html>`;
  expect(attachmentOf({ html: "<div><span>&lt;html&gt;</span></div>", text: source })).toBeUndefined();
  const long = source.repeat(200);
  expect(attachmentOf({ html: "", text: long })).toEqual({ form: "html", content: long });
});
