import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const posting = (title: string, text: string) => ({ title, company: "Northwind", descriptionText: text });

test("skills are seen in jobs with their sentences, and searched beyond them", async ({ page }) => {
  await signUp(page);
  await page.goto("/skills");
  await expect(page.getByRole("heading", { name: "No skills seen yet" })).toBeVisible();
  await expectNoAxeFindings(page);
  for (const job of [
    posting("Engineer", "Our tools.\nWe write Python, and run it with Docker. Python is fun."),
    posting("Analyst", "You know Python and Tableau."),
  ])
    expect((await page.request.post("/api/v1/jobs", { data: job })).status()).toBe(201);
  await page.reload();
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(row("Python")).toContainText("2 jobs");
  await expect(row("Docker")).toContainText("1 job");

  await page.getByRole("searchbox", { name: "Search skills" }).fill("py");
  await expect(row("Docker")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "More skills that are known" })).toBeVisible();
  await expect(page.getByRole("link", { name: "PySpark" })).toBeVisible();
  await expectNoAxeFindings(page);

  await page.getByRole("link", { name: "Python", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Python" })).toBeVisible();
  await expect(page.getByText("We write Python, and run it with Docker.")).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText("Python");
  await expectNoAxeFindings(page);
  await page.getByRole("link", { name: "Engineer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Engineer" })).toBeVisible();
  await page.getByRole("region", { name: "Skills named" }).getByRole("link", { name: "Docker" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Docker" })).toBeVisible();
});

test("own skills are added, found in jobs, changed, merged and deleted, and each is taken back", async ({
  page,
}) => {
  await signUp(page);
  const job = posting("Baker", "You bake with levain, every day.");
  expect((await page.request.post("/api/v1/jobs", { data: job })).status()).toBe(201);
  await page.goto("/skills");
  await page.getByRole("button", { name: "Add a skill" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("A skill needs a name.")).toBeVisible();
  await dialog.getByLabel("Name", { exact: true }).fill("Sourdough");
  await dialog.getByLabel("Other names").fill("levain\n");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("“Sourdough” was added")).toBeVisible();
  await expect(page.getByRole("list", { name: "In your jobs and profile" })).toContainText("Sourdough");
  await page
    .getByRole("list", { name: "Skills of your own" })
    .getByRole("link", { name: "Sourdough" })
    .click();
  await expect(page.getByText("You bake with levain, every day.")).toBeVisible();

  await page.getByRole("button", { name: "Change" }).click();
  await dialog.getByLabel("Category").fill("Baking");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Baking · 1 job")).toBeVisible();
  await expectNoAxeFindings(page);

  const undo = (word: string) =>
    page.getByRole("alert").filter({ hasText: word }).getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Merge" }).click();
  await dialog.getByRole("combobox", { name: "Skill that it means" }).fill("bake goods");
  await page.getByRole("option", { name: /bake goods/ }).click();
  await dialog.getByRole("button", { name: "Merge" }).click();
  await expect(page.getByText("The names of this skill mean another one now.")).toBeVisible();
  await undo("means “bake goods” now");
  await expect(page.getByText("Baking · 1 job")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("This skill is deleted.")).toBeVisible();
  await undo("“Sourdough” was deleted");
  await expect(page.getByText("Baking · 1 job")).toBeVisible();
});

test("a skill goes into the profile, and out again", async ({ page }) => {
  await signUp(page);
  expect((await page.request.post("/api/v1/profiles", { data: { name: "Mine" } })).status()).toBe(201);
  await page.goto("/skills/linguist:python");
  await page.getByRole("button", { name: "Add to profile" }).click();
  await expect(page.getByText("Mine · Skills")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Your profile does not say it.")).toBeVisible();
  await page.goto("/skills/nobody:knows");
  await expect(page.getByText("There is no such skill.")).toBeVisible();
});

test("skills fit a narrow window", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await register(page);
  const job = posting("Engineer", "We write Python with Docker and Kubernetes.");
  expect((await page.request.post("/api/v1/jobs", { data: job })).status()).toBe(201);
  for (const path of ["/skills", "/skills/linguist:python"]) {
    await page.goto(path);
    await expect(page.getByText("Python").first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
