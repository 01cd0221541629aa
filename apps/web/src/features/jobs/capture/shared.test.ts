import { expect, test } from "vitest";
import { readShared, sourceOf } from "./shared.ts";

const address = "https://jobs.example/1?ref=a";
const posting = "We look for a cook who loves bread. ".repeat(20).trim();

test.each([
  { title: "Cook", url: address },
  { title: "Cook", text: address },
  { text: `Look at this one: ${address}` },
  { text: `Cook at Kitchen\n${address}`, url: address },
])("a link with a remark is a link: %o", (shared) => {
  expect(sourceOf(shared)).toEqual({ text: address, address: "", attachment: undefined });
});

test("a selected text is the posting, with its title and its address", () => {
  expect(sourceOf({ title: "Cook", text: posting, url: address })).toEqual({
    text: `Cook\n\n${posting}`,
    address,
    attachment: undefined,
  });
});

test("text without an address is text", () => {
  expect(sourceOf({ text: "Cook wanted" }).text).toBe("Cook wanted");
  expect(sourceOf({}).text).toBe("");
});

test("parameters are read as text, whatever they look like", () => {
  expect(readShared({ title: 7, text: { "@type": "JobPosting" }, url: null, other: "x" })).toEqual({
    title: "7",
    text: '{"@type":"JobPosting"}',
  });
});
