import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const NOW = "2027-03-10T09:00:00Z";

test("a month shows what is planned, is walked by arrow keys, narrowed by kind, and leads to a day", async ({
  page,
}) => {
  await register(page);
  const post = (path: string, data: object) =>
    page.request.post(`/api/v1${path}`, { headers: { origin: new URL(page.url()).origin }, data });
  await post("/reminders", { text: "Look for postings", due: "2027-03-15", recurrence: { every: "week" } });
  const { id: jobId } = await (await post("/jobs", { title: "Lock Keeper", company: "Canal" })).json();
  const { id: applicationId } = await (await post("/applications", { jobId })).json();
  await post(`/applications/${applicationId}/interviews`, {
    kind: "phone",
    startsAt: "2027-03-17T15:00",
    timeZone: "America/New_York",
  });
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto("/calendar");
  await expect(page.getByText("Times are those of Europe/Zurich.")).toBeVisible();
  const month = page.getByRole("table", { name: "Month" });
  await expect(month.getByRole("link", { name: "Look for postings" })).toHaveCount(3);
  await expect(month.getByRole("link", { name: "20:00 Phone call: Lock Keeper, Canal" })).toBeVisible();
  await expectNoAxeFindings(page);

  await month.getByRole("link", { name: /^10 Mar 2027/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(month.getByRole("link", { name: /^17 Mar 2027, 1 entry/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Wednesday, 17 Mar/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Calendar file of Phone call: Lock Keeper, Canal" }).click();
  expect((await download).suggestedFilename()).toMatch(/^interview-\d+\.ics$/);
  await expectNoAxeFindings(page);

  await page.getByRole("group", { name: "Show" }).getByText("Reminders").click();
  await expect(page.getByRole("link", { name: "Look for postings" })).toHaveCount(0);
  await page.getByRole("link", { name: "Phone call" }).click();
  await expect(page.getByRole("heading", { name: "Lock Keeper", level: 1 })).toBeVisible();
});

test("on 390 pixels it is an agenda, and nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  await page.goto("/calendar");
  await expect(page.getByRole("heading", { name: "Nothing in these days" })).toBeVisible();
  await expectNoAxeFindings(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("a feed's address is shown once and read without a cookie; revoked it is gone", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signUp(page);
  await page.goto("/calendar");
  await page.getByRole("link", { name: "Subscribe" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Phone");
  await page.getByRole("button", { name: "Make the feed" }).click();
  const address = await page.getByLabel("Private address").inputValue();
  await expectNoAxeFindings(page);
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const reply = await stranger.get(address);
  expect([reply.status(), (await reply.text()).slice(0, 15)]).toEqual([200, "BEGIN:VCALENDAR"]);
  await page.reload();
  await expect(page.getByText("Phone", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Private address")).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke Phone" }).click();
  await page.getByRole("button", { name: "Revoke for good" }).click();
  await expect(page.getByText("No feeds yet.")).toBeVisible();
  expect((await stranger.get(address)).status()).toBe(404);
  await stranger.dispose();
});
