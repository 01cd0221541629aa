import { expect, test } from "vitest";
import { imports } from "./imports.ts";

test("a batch of which lines were not captured does not read as if all of it were", () => {
  expect(imports.progress(11, 11, 0)).toBe("11 of 11 done");
  expect(imports.progress(11, 11, 10)).toBe("11 of 11 done, 10 not captured");
});
