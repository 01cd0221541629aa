import { expect, test } from "vitest";
import { pastedSource } from "./pasted-source.ts";

const posting = "A lighthouse keeper is wanted. ".repeat(10);

test.each(["https://jobs.example/1", "www.jobs.example", "jobs.example/keeper"])("%s is a link", (text) => {
  expect(pastedSource({ text, html: "" })?.text).toContain("://");
});

test.each(["readme.md", "node.js", "a few words", "", "   "])("“%s” is nothing to capture", (text) => {
  expect(pastedSource({ text, html: "<p>a few words</p>" })).toBeUndefined();
});

test("a copied page is attached, a long text and a source are as they are", () => {
  const html = `<h1>Keeper</h1><p>${posting}</p>`;
  expect(pastedSource({ text: posting, html })?.attachment).toMatchObject({ form: "html", content: html });
  expect(pastedSource({ text: posting, html: "" })?.text).toBe(posting);
  expect(pastedSource({ text: html, html: "" })?.text).toBe(html);
  expect(pastedSource({ text: '{"@type":"JobPosting"}', html: "" })?.text).toBe('{"@type":"JobPosting"}');
});
