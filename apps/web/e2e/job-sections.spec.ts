import { recognise } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

const posting = (wanted: string) => `<!doctype html><html lang="en"><head><title>Baker</title>
<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Baker",
  url: "https://jobs.example/baker",
  hiringOrganization: { "@type": "Organization", name: "Crust" },
  description: `<p>Crust bakes for the whole town.</p><h2>Requirements</h2><ul><li>${wanted}</li><li>Fluent German (B2)</li></ul><h2>Nice to have</h2><ul><li>A driving licence</li></ul>`,
})}</script></head><body><h1>Baker</h1></body></html>`;

test("a job says what is asked, and a correction of it is taken back", async ({ page }) => {
  await register(page);
  const dialog = await recognise(page, posting("3 years of experience with sourdough"));
  await dialog.getByRole("button", { name: "Save job" }).click();
  await dialog.getByRole("link", { name: "Open application" }).click();
  await page.getByRole("link", { name: "Open job" }).click();
  const asked = page.getByRole("region", { name: "What is asked" });
  await expect(asked.getByText("3 years of experience with sourdough")).toBeVisible();
  await expectNoAxeFindings(page);
  await asked.getByRole("button", { name: /^Correct .*sourdough/ }).click();
  await page.getByRole("menuitem").last().click();
  await expect(asked.getByText("3 years of experience with sourdough")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(asked.getByText("3 years of experience with sourdough")).toBeVisible();
});

test("a posting that changed since the application says so there, and shows what changed and how it was", async ({
  page,
  pageErrors,
}) => {
  test.slow();
  await register(page);
  const capture = async (wanted: string) => {
    const body = { html: posting(wanted), track: "applied" };
    expect((await page.request.post("/api/v1/jobs/capture", { data: body })).ok()).toBe(true);
  };
  await capture("3 years of experience with sourdough");
  await capture("5 years of experience with sourdough");
  await page.goto("/table");
  await page.getByRole("link", { name: "Baker" }).click();
  await expect(page.getByText("The posting changed since you applied.")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("link", { name: "See what changed" }).click();
  const history = page.getByRole("region", { name: "Posting over time" });
  await expect(history.locator("ins").first()).toContainText("5");
  await expect(history.locator("del").first()).toContainText("3");
  const changes = history.getByRole("region", { name: "What changed from version 1 to 2" });
  await expect(changes).toBeFocused();
  await expect(changes).toBeInViewport();
  await expectNoAxeFindings(page);
  const earlier = history.getByLabel("Compare", { exact: true });
  await earlier.focus();
  await earlier.selectOption("2");
  await expect(history.getByText("Both versions say the same.")).toBeVisible();
  await expect(earlier).toBeFocused();
  await page.reload();
  await expect(changes).toBeFocused();
  await history
    .getByRole("button", { name: /^Show what was captured/ })
    .first()
    .click();
  await expect(page.getByRole("dialog").locator("iframe")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("tab", { name: "As source" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "As source" })).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // The frame of a snapshot runs no script: not even the test's own, which the browser says.
  const isBlocked = (error: string) => error.startsWith("Blocked script execution in 'about:srcdoc'");
  expect(pageErrors.filter((error) => !isBlocked(error))).toEqual([]);
  pageErrors.length = 0;
});
