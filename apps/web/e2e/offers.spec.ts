import type { Page } from "@playwright/test";
import { capture, card } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const TITLE = "Lock Keeper";

const openApplication = async (page: Page, title: string, company: string) => {
  await page.goto("/");
  await capture(page, { title, company, url: `https://jobs.example/${title.replaceAll(" ", "-")}` });
  await card(page, title).getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
};

const addOffer = async (page: Page, { base, currency = "EUR" }: { base: string; currency?: string }) => {
  await page.getByRole("region", { name: "Offers" }).getByRole("button", { name: "Add offer" }).click();
  const dialog = page.getByRole("dialog", { name: "New offer" });
  await dialog.getByLabel("Base pay").fill(base);
  await dialog.getByLabel("Currency").fill(currency);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
};

test("an offer is added with its bonus, and accepting it moves the application; one press takes both back", async ({
  page,
}) => {
  await register(page);
  await openApplication(page, TITLE, "Canal Works");
  const offers = page.getByRole("region", { name: "Offers" });
  await offers.getByRole("button", { name: "Add offer" }).click();
  const dialog = page.getByRole("dialog", { name: "New offer" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Say the base pay.")).toBeVisible();
  await dialog.getByLabel("Base pay").fill("80 000");
  await dialog.getByRole("combobox", { name: "Bonus" }).click();
  await page.getByRole("option", { name: "Per cent of the base" }).click();
  await dialog.getByLabel("Bonus, % of the base").fill("10");
  await dialog.getByLabel("Signing bonus").fill("5000");
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(offers.getByRole("listitem")).toContainText(/93,000 in the first year, then €88,000 a year/);

  await offers.getByRole("button", { name: "Accept" }).click();
  await page.getByRole("button", { name: "Accept and move to Accepted" }).click();
  await expect(offers.getByRole("combobox", { name: /^Status/ })).toHaveValue("Accepted");
  const history = page.getByRole("region", { name: "History" });
  await expect(history).toContainText("Accepted");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(offers.getByRole("combobox", { name: /^Status/ })).toHaveValue("Open");
  await expect(page.getByRole("combobox", { name: "Stage" })).toHaveValue("Saved");
});

test("offers stand side by side with the best marked; another currency waits for a rate", async ({
  page,
}) => {
  test.slow();
  await signUp(page);
  await page.goto("/offers");
  await expect(page.getByRole("heading", { name: "No open offers" })).toBeVisible();
  await expectNoAxeFindings(page);
  await openApplication(page, TITLE, "Canal Works");
  await addOffer(page, { base: "80000" });
  await openApplication(page, "Harbour Pilot", "Port Authority");
  await addOffer(page, { base: "85000" });
  await page.goto("/offers");
  const table = page.getByRole("region", { name: "Offers side by side" });
  const firstYear = table.getByRole("row", { name: /^First year/ });
  await expect(firstYear.getByRole("cell").first()).toContainText("85,000");
  await expect(firstYear.getByRole("cell").first()).toContainText(/best/i);
  await expectNoAxeFindings(page);

  await openApplication(page, "Ferry Master", "Lake Line");
  await addOffer(page, { base: "90000", currency: "chf" });
  await page.goto("/offers");
  await expect(page.getByText("These offers are in several currencies.")).toBeVisible();
  await expect(table.getByText(/^best$/i)).toHaveCount(0);
  await page.getByRole("combobox", { name: "Compare in" }).click();
  await page.getByRole("option", { name: "EUR" }).click();
  await page.getByLabel("1 CHF in EUR").fill("1.0655");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(firstYear.getByRole("cell").first()).toContainText("≈ €95,895");
  await expect(firstYear.getByRole("cell").first()).toContainText(/best/i);
  await expectNoAxeFindings(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectNoAxeFindings(page);
});
