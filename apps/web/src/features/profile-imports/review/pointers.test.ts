import { expect, it } from "vitest";
import { valueAt, withValue } from "./pointers.ts";

const skills = Array.from({ length: 20_000 }, (_, index) => ({ name: `Skill ${index}` }));

it("twenty thousand values are found in time", () => {
  const found = skills.map((_, index) => valueAt({ skills }, `/skills/${index}/name`));
  expect(found).toEqual(skills.map(({ name }) => name));
});

it.each([
  ["a name with a slash", { "a/b": 1 }, "/a~1b", 1],
  ["nothing", { a: 1 }, "/b/c", undefined],
  ["what every object has", { a: {} }, "/a/toString", undefined],
])("%s", (_, document, pointer, value) => {
  expect(valueAt(document, pointer)).toBe(value);
});

it("another value stands where the pointer says", () => {
  const document = { work: [{ name: "Crust" }, { name: "Mill" }] };
  expect(withValue(document, "/work/1/name", "Barn")).toEqual({
    work: [{ name: "Crust" }, { name: "Barn" }],
  });
});
