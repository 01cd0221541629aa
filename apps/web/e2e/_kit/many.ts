import { expect, type Page } from "@playwright/test";
import { serverOrigin } from "./test.ts";

interface Posting {
  readonly title: string;
  readonly company: string;
  readonly place?: string;
}

/** Most postings that one capture takes here. */
const AT_ONCE = 200;

/** Puts many applications on the board by the API, at Saved or another stage: as many as the page could not capture in time. */
export const trackMany = async (page: Page, postings: readonly Posting[], stage = "saved") => {
  const origin = serverOrigin();
  for (let start = 0; start < postings.length; start += AT_ONCE) {
    const jsonLd = postings.slice(start, start + AT_ONCE).map(({ title, company, place }, index) => ({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title,
      url: `https://jobs.example/${encodeURIComponent(`${title} ${company} ${start + index}`)}`,
      hiringOrganization: { "@type": "Organization", name: company },
      ...(place
        ? { jobLocation: { "@type": "Place", address: { addressLocality: place, addressCountry: "CH" } } }
        : {}),
    }));
    const answer = await page.request.post("/api/v1/jobs/capture", {
      data: { jsonLd, track: stage },
      headers: { origin },
    });
    expect(answer.status(), await answer.text()).toBe(201);
  }
};
