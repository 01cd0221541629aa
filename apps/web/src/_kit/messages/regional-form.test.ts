import { expect, test } from "vitest";
import { regionalForm } from "./regional-form.ts";

test("dates are written as in the person's region", () => {
  expect(regionalForm("en", ["de-CH", "en-GB", "en-US"])).toBe("en-GB");
});

test("other languages, and names that are no language tags, are passed over", () => {
  expect(regionalForm("en", ["de-CH", "fr"])).toBe("en");
  expect(regionalForm("en", ["en-US@posix"])).toBe("en");
});
