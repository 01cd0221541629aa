import { expectNoAxeFindings } from "./_kit/axe.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, signUp, test } from "./_kit/test.ts";

test("job boards are counted, named with undo, and narrow the list of jobs", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  await page.goto("/job-boards");
  await expect(page.getByRole("heading", { name: "No job boards yet" })).toBeVisible();
  await trackMany(page, [
    { title: "Baker", company: "Northwind" },
    { title: "Cook", company: "Contoso" },
  ]);
  const { origin } = new URL(page.url());
  const data = { title: "Driver", url: "https://ch.linkedin.com/jobs/view/1" };
  await page.request.post("/api/v1/jobs", { data, headers: { origin } });
  await page.goto("/companies");
  await page.getByRole("link", { name: "Job boards" }).click();
  const boards = page.getByRole("list", { name: "Job boards" }).getByRole("listitem");
  await expect(boards).toHaveText([/^jobs\.example2 jobs · 2 applications$/, /^linkedin\.com1 job$/]);
  await page.getByRole("button", { name: "Change jobs.example" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("The old board");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(boards.first()).toContainText("The old board");
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await expect(boards.first()).not.toContainText("The old board");
  await expectNoAxeFindings(page);
  const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await page.evaluate(isWider)).toBe(false);

  await page.getByRole("link", { name: "Jobs found at linkedin.com" }).click();
  await expect(page.getByText("1 job shown")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Filter by job board" })).toHaveValue("linkedin.com");
});
