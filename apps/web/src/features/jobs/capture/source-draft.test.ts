import { expect, test } from "vitest";
import { emptySource, readSource, writeSource } from "./source-draft.ts";

test("a source is read as it was written", () => {
  const source = {
    text: "Cook wanted",
    address: "https://kitchen.example",
    attachment: { form: "html", content: "<p>Cook</p>", name: "Copied page" },
  } as const;
  expect(readSource(writeSource(source))).toEqual(source);
});

test("blank text alone is nothing to keep", () => {
  expect(writeSource({ ...emptySource, text: " \n", address: "https://kitchen.example" })).toBe("");
});

test.each([undefined, "", "{", "null", '{"text":7,"attachment":{"form":"url","content":"a","name":"b"}}'])(
  "%s is read as an empty source",
  (kept) => {
    expect(readSource(kept)).toEqual(emptySource);
  },
);
