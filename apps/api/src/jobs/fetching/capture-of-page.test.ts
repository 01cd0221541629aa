import { expect, it } from "vitest";
import { captureOfPage } from "./capture-of-page.ts";

it.each([
  ["text/html", { html: "x", url: "https://a.example/" }],
  ["application/xhtml+xml", { html: "x", url: "https://a.example/" }],
  ["text/xml", { html: "x", url: "https://a.example/" }],
  ["application/ld+json", { jsonLd: "x", url: "https://a.example/" }],
  ["application/json", { jsonLd: "x", url: "https://a.example/" }],
  ["text/plain", { text: "x", url: "https://a.example/" }],
])("a fetched page of type %s is read by its form", (contentType, capture) => {
  const fetched = { html: "x", finalUrl: "https://a.example/", status: 200, contentType };
  expect(captureOfPage({ ...fetched, bytes: Buffer.from("x") })).toEqual(capture);
});
