import { API_VERSION, domains, listOperations } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";

const text = JSON.stringify(openApiDocument(listOperations(domains), API_VERSION));

test("keeps what is meant for AI clients out, save the mark of strangers' text, which is an extension", () => {
  expect(text.match(/"(untrusted|detailOf)":/)).toBeNull();
  expect(text.includes('"x-untrusted":true')).toBe(true);
});

test("says which idempotency keys are accepted", () => {
  const [key = ""] = /"name":"Idempotency-Key","schema":\{.+?\}/.exec(text) ?? [];
  expect(key).toContain('"pattern":"^[');
});
