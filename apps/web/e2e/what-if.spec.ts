import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { send } from "./_kit/seed.ts";
import { expect, register, test } from "./_kit/test.ts";
import { widths } from "./_kit/widths.ts";

const TEXT = `Requirements
- At least 5 years of experience as a platform engineer
- Master's degree in computer science
- Terraform
- Fluent German (C1)
- Right to work in Germany`;

const place = { street: null, region: null, postalCode: null };

const seed = async (page: Page) => {
  const job = await send(page, "POST", "/jobs", {
    title: "Platform Engineer",
    descriptionText: TEXT,
    remote: "onsite",
    locations: [{ ...place, text: "Berlin, DE", locality: "Berlin", country: "DE" }],
  });
  const profile = await send(page, "POST", "/profiles", { name: "Engineer" });
  const add = (entry: object) => send(page, "POST", `/profiles/${profile.id}/entries`, { entry });
  await add({ section: "experience", title: "Platform Engineer", company: "Rails", startDate: "2025-01" });
  await add({ section: "languages", language: "German", level: "A2" });
  await send(page, "PATCH", `/profiles/${profile.id}/aspirations`, {
    expectedVersion: profile.aspirations.version,
    remote: ["remote"],
    permits: ["CH"],
  });
  return { jobId: job.id, profileId: profile.id };
};

const read = async (page: Page, profileId: number) =>
  (await page.request.get(`/api/v1/profiles/${profileId}`)).json();

const open = async (page: Page, jobId: number) => {
  await page.goto(`/jobs/${jobId}`);
  const fit = page.getByRole("region", { name: "How well you fit" });
  await fit.getByText("What if…").click();
  await expect(fit.getByText("Nothing is stored until you add it.")).toBeVisible();
  return fit;
};

for (const [name, viewport] of widths)
  test.describe(name, () => {
    test.use({ viewport });

    test("several changes are tried together, by a press each, and one is made true and taken back", async ({
      page,
    }) => {
      await register(page);
      const { jobId, profileId } = await seed(page);
      const before = await read(page, profileId);
      const fit = await open(page, jobId);
      const suggested = fit.getByRole("list", { name: "This job asks for" });
      await expect(suggested.getByRole("button")).toHaveCount(6);
      await suggested.getByRole("button", { name: "German C1" }).click();
      await suggested.getByRole("button", { name: "Master" }).click();
      await suggested.getByRole("button", { name: "May work in Germany, Switzerland" }).click();
      await expect(fit.getByText(/^It would be \d+ instead of \d+\./)).toBeVisible();
      const line = (text: string) => fit.locator(".what-if .fit-item", { hasText: text });
      await expect(line("Fluent German (C1)")).toContainText(/(Missing|Partly)\s*becomes\s*Met/);
      await expect(line("Right to work in Germany")).toContainText("Met");
      await expectNoAxeFindings(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      // Nothing of it is stored.
      expect(await read(page, profileId)).toEqual(before);

      await fit.getByRole("button", { name: "Add to profile: German C1" }).click();
      await expect(page.getByText("Added to your profile: German C1")).toBeVisible();
      expect((await read(page, profileId)).languages).toMatchObject([{ language: "German", level: "C1" }]);
      await expect(suggested.getByRole("button", { name: "German C1" })).toHaveCount(0);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(suggested.getByRole("button", { name: "German C1" })).toBeVisible();
      expect((await read(page, profileId)).languages).toMatchObject([{ language: "German", level: "A2" }]);
      await fit.getByRole("button", { name: "Clear", exact: true }).click();
      await expect(fit.getByText("Nothing yet.")).toBeVisible();
    });
  });

test("every kind of change has a form, filled in by the keyboard alone", async ({ page }) => {
  await register(page);
  const { jobId, profileId } = await seed(page);
  const fit = await open(page, jobId);
  const other = fit.getByRole("button", { name: "Try something else" });
  await other.focus();
  await page.keyboard.press("Enter");
  const kind = fit.getByLabel("Try", { exact: true });
  await expect(kind).toBeFocused();
  for (const label of await kind.locator("option").allTextContents()) {
    await kind.selectOption({ label });
    await expect(fit.locator(".what-if-form")).toBeVisible();
  }
  await expectNoAxeFindings(page);

  await kind.selectOption({ label: "A position with years" });
  await kind.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Platform Engineer");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("03/04/2015");
  await page.keyboard.press("Enter");
  await expect(fit.getByRole("alert")).toContainText("Write dates as");
  await fit.getByLabel("From").fill("2015-04");
  await page.keyboard.press("Enter");
  await expect(fit.getByRole("heading", { name: "What you try" })).toBeFocused();
  await expect(fit.getByText("Platform Engineer, since 2015-04")).toBeVisible();
  const years = fit.locator(".what-if .fit-item", { hasText: "At least 5 years" });
  await expect(years).toContainText(/You have \d+(\.\d+)? years of such work/);
  await fit.getByRole("button", { name: "Leave out Platform Engineer, since 2015-04" }).press("Enter");
  await expect(fit.getByText("Nothing yet.")).toBeVisible();

  // A wish, changed and stored.
  await other.press("Enter");
  await kind.selectOption({ label: "My ways of working" });
  await fit.getByLabel("On site").press("Space");
  await fit.getByRole("button", { name: "Try it" }).press("Enter");
  await expect(fit.locator(".what-if .fit-item")).toContainText("The way of working suits you.");
  await fit.getByRole("button", { name: "Add to profile: Work remote, on site" }).press("Enter");
  await expect(page.getByText("Your profile says now: Work remote, on site")).toBeVisible();
  expect((await read(page, profileId)).aspirations.remote).toEqual(["remote", "onsite"]);
  // What was added is no longer tried, and the focus is where it stood.
  await expect(fit.getByRole("heading", { name: "What you try" })).toBeFocused();

  // What is left out can be tried and not stored.
  await other.press("Enter");
  await kind.selectOption({ label: "Without something" });
  await fit.getByRole("combobox", { name: "Without" }).fill("Platform");
  await expect(page.getByRole("option").filter({ hasText: "Platform" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await fit.getByRole("button", { name: "Try it" }).press("Enter");
  await expect(fit.getByText(/^It would be \d+ instead of \d+\. −\d+/)).toBeVisible();
  await expect(fit.getByRole("button", { name: /^Add to profile/ })).toHaveCount(0);
});

test("as many changes as can be tried at once are said, and no other can be added", async ({ page }) => {
  await register(page);
  const skills = [
    ..."Terraform,Kubernetes,Docker,PostgreSQL,MySQL,MongoDB,Redis,TypeScript,Kotlin,Scala,Haskell".split(
      ",",
    ),
    ..."Elixir,Erlang,Clojure,GraphQL,Ansible,Jenkins,Prometheus,Grafana,Elasticsearch,RabbitMQ,Vue.js".split(
      ",",
    ),
  ];
  const job = await send(page, "POST", "/jobs", {
    title: "Engineer",
    descriptionText: `Requirements\n${skills.map((skill) => `- ${skill}`).join("\n")}`,
  });
  await send(page, "POST", "/profiles", { name: "Engineer" });
  const fit = await open(page, job.id);
  await fit.getByRole("button", { name: /^\d+ more|^Show \d+ more/ }).click();
  const suggested = fit.getByRole("list", { name: "This job asks for" });
  const untried = suggested.locator('button[aria-pressed="false"]');
  for (let tried = 0; tried < 20; tried++) await untried.first().click();
  await expect(fit.getByText(/^20 changes are tried, and more cannot be at once/)).toBeVisible();
  await expect(untried.first()).toBeDisabled();
  await expect(fit.getByRole("button", { name: "Try something else" })).toBeDisabled();
  await expect(fit.getByText(/^From \d+ to \d+|of 100/).first()).toBeVisible();
  await expectNoAxeFindings(page);
  await suggested.locator('button[aria-pressed="true"]').first().click();
  await expect(untried.first()).toBeEnabled();
  await expect(fit.getByText(/^20 changes are tried/)).toHaveCount(0);
});
