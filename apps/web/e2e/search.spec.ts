import { capture, card } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

test("one search finds jobs, applications and notes by the beginnings of their words", async ({ page }) => {
  await register(page);
  await capture(page, { title: "Bäcker", company: "Brot & Co", url: "https://jobs.example/baker" });
  await capture(page, { title: "Cook", company: "Kitchen", url: "https://jobs.example/cook" });
  await card(page, "Cook").getByRole("link").click();
  await page.getByRole("textbox", { name: "New note" }).fill("Grace loves good bread and backs me");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByRole("button", { name: "Delete note" })).toBeVisible();

  const field = page.getByRole("searchbox", { name: "Search jobs, applications, notes and names" });
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await expect(page.getByRole("heading", { name: "Find anything again" })).toBeVisible();
  await expectNoAxeFindings(page);

  await page.keyboard.type("back");
  await expect(page.getByText("1 job and 1 note found")).toBeVisible();
  const jobs = page.getByRole("region", { name: "Jobs and applications" });
  await expect(jobs.locator("mark")).toHaveText(["Bäck"]);
  await expect(jobs.getByRole("listitem")).toContainText(["Saved"]);
  const notes = page.getByRole("region", { name: "Notes" });
  await expect(notes.locator("mark")).toHaveText(["back"]);
  await expect(notes.getByRole("listitem")).toContainText(["on Cook at Kitchen"]);
  await expectNoAxeFindings(page);

  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "Bäcker" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(notes.getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cook", level: 1 })).toBeVisible();

  await page.goBack();
  await expect(field).toHaveValue("back");
  await expect(page).toHaveURL(/\/search\?q=back$/);
  await field.fill("nothing like it");
  await expect(page.getByRole("heading", { name: "Nothing was found" })).toBeVisible();
  await page.route("**/trpc/search.everything*", (route) => route.fulfill({ status: 502, body: "" }));
  await field.fill("other");
  await expect(page.getByRole("alert")).toContainText("cannot be reached");
  await page.unroute("**/trpc/search.everything*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Nothing was found" })).toBeVisible();
});

test("a search finds companies, recruiters and tags too, and so does the palette; jobs are narrowed to a company", async ({
  page,
}) => {
  await register(page);
  await trackMany(page, [
    { title: "Baker", company: "Blue Ocean" },
    { title: "Cook", company: "Red Rock" },
  ]);
  const { origin } = new URL(page.url());
  const data = { name: "Ann Smith", company: "Blue Ocean" };
  await page.request.post("/api/v1/recruiters", { data, headers: { origin } });
  await page.goto("/search?q=blu");
  await expect(page.getByText("1 job, 0 notes and 2 others found")).toBeVisible();
  await expect(page.getByRole("region", { name: "Recruiters" }).getByRole("link")).toHaveText("Ann Smith");
  await expectNoAxeFindings(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search pages, actions and jobs" }).fill("ann");
  await page.getByRole("option", { name: "Ann Smith" }).click();
  await expect(page.getByRole("heading", { name: "Ann Smith", level: 1 })).toBeVisible();

  await page.goto("/jobs");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("combobox", { name: "Filter by company" }).fill("oce");
  await page.getByRole("option", { name: "Blue Ocean" }).click();
  await expect(page.getByText("1 job shown")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Filter by company" })).toHaveValue("Blue Ocean");
});

test("a search among so many jobs that a thread makes it finds the one", async ({ page }) => {
  await signUp(page);
  const many = Array.from({ length: 520 }, (_, index) => ({ title: `Gardener ${index}`, company: "Green" }));
  await trackMany(page, [...many, { title: "Beekeeper", company: "Honey" }]);
  await page.goto("/search?q=beek");
  await expect(page.getByText("1 job and 0 notes found")).toBeVisible();
  await expect(page.getByRole("link", { name: "Beekeeper" })).toBeVisible();
});

test.describe("narrow", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the search is a tap away", async ({ page }) => {
    await register(page);
    await page.getByRole("link", { name: "Search", exact: true }).tap();
    await expect(page.getByRole("searchbox")).toBeFocused();
    await expectNoAxeFindings(page);
  });
});
