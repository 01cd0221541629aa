import type { Page } from "@playwright/test";
import { serverOrigin } from "./test.ts";

/** As many as one capture takes. */
const AT_ONCE = 200;

interface Seed {
  readonly title: string;
  readonly company: string;
}

/** Puts applications on the board as a program does, without the dialogs; the last is the newest. Answers with their ids. */
export const seedApplications = async (
  page: Page,
  stage: string,
  seeds: readonly Seed[],
): Promise<number[]> => {
  const ids: number[] = [];
  for (let start = 0; start < seeds.length; start += AT_ONCE) {
    const jsonLd = seeds.slice(start, start + AT_ONCE).map(({ title, company }, index) => ({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title,
      url: `https://jobs.example/${stage}/${start + index}/${encodeURIComponent(title)}`,
      hiringOrganization: { "@type": "Organization", name: company },
      description: `${title} ${start + index}: a posting of its own, at ${company}.`,
    }));
    const { results } = await send(page, "POST", "/jobs/capture", { jsonLd, track: stage });
    for (const { job } of results) ids.push(job.applicationId);
  }
  return ids;
};

/** Sets follow-up days of applications that nobody has changed yet. */
export const seedFollowUp = async (page: Page, id: number, followUpDate: string) => {
  await send(page, "PATCH", `/applications/${id}`, { expectedVersion: 1, followUpDate });
};

/** A call of the REST interface with the page's session. */
export const send = async (page: Page, method: string, path: string, data: unknown) => {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    data,
    headers: { origin: serverOrigin() },
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
};

/** A calendar day so many days from today, in the time zone of the tests. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Zurich" }).format(Date.now() + days * 86_400_000);
