import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, isListingPage } from "./canonical-url.ts";

describe("two ways to one page have one notation", () => {
  it.each([
    ["http://Crust.Example/Jobs/1", "https://crust.example/Jobs/1"],
    ["https://crust.example:443/jobs/1/", "https://crust.example/jobs/1"],
    ["http://crust.example:80/jobs/1", "https://crust.example/jobs/1"],
    ["https://crust.example./jobs/1", "https://crust.example/jobs/1"],
    ["https://crust.example:8080/jobs/1", "https://crust.example:8080/jobs/1"],
    ["https://crust.example/jobs/1#apply", "https://crust.example/jobs/1"],
    [
      "https://crust.example/jobs/1?utm_source=x&UTM_Medium=y&gclid=1&gh_src=2&trk=3",
      "https://crust.example/jobs/1",
    ],
    ["https://crust.example/jobs?id=1&b=2&a=3", "https://crust.example/jobs?a=3&b=2&id=1"],
    ["https://crust.example/jobs?gh_jid=123&ref=7", "https://crust.example/jobs?gh_jid=123&ref=7"],
    ["https://crust.example/jobs/1?source=LinkedIn&ref=feed&via=a_friend", "https://crust.example/jobs/1"],
    ["https://crust.example/job;jsessionid=ABC?id=1", "https://crust.example/job?id=1"],
    ["https://crust.example/#/jobs/1", "https://crust.example#/jobs/1"],
    ["https://bäckerei.example/stelle", "https://xn--bckerei-5wa.example/stelle"],
  ])("%s", (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each(["ftp://crust.example/", "mailto:a@crust.example", "jobs/1", "", "http://"])(
    "%j has none",
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );

  it("which is the notation of itself", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const canonical = canonicalUrl(address);
        expect(canonical === null ? null : canonicalUrl(canonical)).toBe(canonical);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a page that lists openings names none of them", () => {
  it.each(["https://crust.example/", "https://crust.example/careers", "http://crust.example/jobs/"])(
    "%s",
    (address) => {
      expect(isListingPage(canonicalUrl(address) ?? "")).toBe(true);
    },
  );

  it.each([
    "https://crust.example/jobs/1",
    "https://crust.example/jobs?id=1",
    "https://crust.example/#/jobs/1",
  ])("but %s does not", (address) => {
    expect(isListingPage(canonicalUrl(address) ?? "")).toBe(false);
  });
});
