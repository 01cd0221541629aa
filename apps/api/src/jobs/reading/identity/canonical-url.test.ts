import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, isListingPage, otherHostForm } from "./canonical-url.ts";

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
    ["https://linkedin.com/jobs/search/?currentJobId=111&geoId=7", "https://linkedin.com/jobs/view/111"],
    [
      "https://www.linkedin.com/jobs/view/111/?trk=x&refId=y&trackingId=z",
      "https://www.linkedin.com/jobs/view/111",
    ],
    [
      "https://crust.example/jobs/search?currentJobId=111",
      "https://crust.example/jobs/search?currentJobId=111",
    ],
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

describe("the other form of an address", () => {
  it.each([
    ["https://www.crust.example/1", "https://crust.example/1"],
    ["https://crust.example/1?a=b", "https://www.crust.example/1?a=b"],
    ["https://127.0.0.1/1a", null],
    ["sha256:00aa", null],
  ])("of %s", (address, other) => expect(otherHostForm(address)).toBe(other));
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
