import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

const keys = ["a", "b", "c", "d"];
const kept = (cache: BoundedCache<string, string>) => keys.filter((key) => cache.get(key) !== undefined);

test("what was not used for the longest goes first, as soon as it is too much altogether", () => {
  const cache = new BoundedCache<string, string>(6, (text) => text.length);
  cache.set("a", "xx");
  cache.set("b", "xx");
  cache.set("c", "xx");
  expect(cache.get("a")).toBe("xx");
  cache.set("d", "xx");
  expect(kept(cache)).toEqual(["a", "c", "d"]);
});

test("a value takes the place of the one before it, and one that is too much by itself is not kept", () => {
  const cache = new BoundedCache<string, string>(6, (text) => text.length);
  cache.set("a", "xxxx");
  cache.set("a", "x");
  cache.set("b", "xxxxx");
  expect(kept(cache)).toEqual(["a", "b"]);
  cache.set("c", "xxxxxxx");
  expect(cache.get("c")).toBeUndefined();
});
