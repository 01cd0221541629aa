import type { Page } from "@playwright/test";
import { recognise } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const TEXT = `We bake bread for the whole town and look for somebody who likes early hours. You knead the dough, mind the
ovens and teach our apprentices. Three years in a bakery and a calm manner are what we ask. We close on Mondays.`;

const posting = (title: string, company: string, url: string, text = TEXT) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title,
  url,
  description: text,
  hiringOrganization: { "@type": "Organization", name: company },
  jobLocation: { "@type": "Place", address: { addressLocality: "Bern", addressCountry: "CH" } },
});

const own = posting("Baker", "Crust GmbH", "https://crust.example/jobs/7");
const onBoard = posting("Baker (m/f/d)", "Crust", "https://board.example/9", `Our client: ${TEXT}`);

const capture = async (page: Page, jsonLd: object) => {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.post("/api/v1/jobs/capture", {
    data: { jsonLd, track: "saved" },
    headers,
  });
  expect(answer.status(), await answer.text()).toBe(201);
};

test("a posting that is likely known is told before it is saved, merged, and taken back", async ({
  page,
}) => {
  test.slow();
  await signUp(page);
  await page.goto("/duplicates");
  await expect(page.getByRole("heading", { name: "No likely duplicates" })).toBeVisible();
  await capture(page, own);
  const html = `<script type="application/ld+json">${JSON.stringify(onBoard)}</script>`;
  const dialog = await recognise(page, `<html><head>${html}</head><body></body></html>`);
  await expect(dialog.getByText("Likely the same as")).toContainText("Baker, Crust GmbH");
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Save job" }).click();
  await dialog.getByRole("link", { name: "Open job" }).click();

  const pair = page.getByRole("article", { name: "“Baker” beside “Baker (m/f/d)”" });
  await page.getByText("Baker, Crust GmbH · 100 % alike").press("Enter");
  await pair.getByRole("button", { name: "What the postings say differently" }).press("Enter");
  await expect(pair.getByText("Our client:")).toBeVisible();
  await expectNoAxeFindings(page);
  await pair.getByRole("button", { name: "Keep the earlier" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Baker", exact: true })).toBeVisible();
  await expect(page.getByText("“Baker (m/f/d)” was merged into this job")).toBeVisible();
  await expectNoAxeFindings(page);
  const section = page.getByRole("region", { name: "Likely the same job" });
  await section.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Baker (m/f/d), Crust · 100 % alike")).toBeVisible();
});

test("all open pairs stand on one page that fits 390 px, and are kept apart by the keyboard", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await register(page);
  await capture(page, own);
  await capture(page, onBoard);
  await page.goto("/jobs");
  await page.getByRole("link", { name: "Likely duplicates" }).click();
  const pair = page.getByRole("article", { name: "“Baker” beside “Baker (m/f/d)”" });
  await expect(pair).toBeVisible();
  await expectNoAxeFindings(page);
  const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await page.evaluate(isWider)).toBe(false);
  await pair.getByRole("button", { name: "They are two jobs" }).press("Enter");
  await expect(page.getByRole("heading", { name: "No likely duplicates" })).toBeVisible();
});
