import { expect, test } from "vitest";
import { commonSource } from "./common-source.ts";

test("the source of most fields is common, if there are at least two of it", () => {
  const structured = { kind: "json-ld" } as const;
  const page = { kind: "page" } as const;
  expect(commonSource({ title: structured, company: structured, url: page })).toBe("json-ld");
  expect(commonSource({ title: structured })).toBeUndefined();
  expect(commonSource({})).toBeUndefined();
});
