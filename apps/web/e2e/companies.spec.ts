import { expectNoAxeFindings } from "./_kit/axe.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, signUp, test } from "./_kit/test.ts";

test("companies are found, edited, and merged: the jobs go along, and come back", async ({ page }) => {
  test.slow();
  await signUp(page);
  await page.goto("/companies");
  await expect(page.getByRole("heading", { name: "No companies yet" })).toBeVisible();
  await expectNoAxeFindings(page);
  await trackMany(page, [
    { title: "Baker", company: "Northwind GmbH" },
    { title: "Cook", company: "Northwind" },
    { title: "Driver", company: "Contoso" },
  ]);
  await page.goto("/jobs");
  await page.getByRole("link", { name: "Companies" }).click();
  const list = page.getByRole("list", { name: "Companies" });
  await expect(list.getByRole("listitem")).toHaveText([/^Contoso/, /^Northwind1/, /^Northwind GmbH/]);
  await page.getByRole("searchbox", { name: "Search companies" }).fill("gmb north");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expectNoAxeFindings(page);

  await list.getByRole("link", { name: "Northwind GmbH" }).click();
  const title = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
  await expect(title("Northwind GmbH")).toBeVisible();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("textbox", { name: "Website" }).fill("northwind.example");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Begins with https:// or http://")).toBeVisible();
  await page.getByRole("textbox", { name: "Website" }).fill("https://northwind.example");
  await page.getByRole("textbox", { name: "Notes" }).fill("Kind people");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("Kind people")).toBeVisible();
  await expect(page.getByRole("link", { name: "https://northwind.example" })).toBeVisible();

  await page.getByRole("button", { name: "Merge into…" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge “Northwind GmbH”" });
  await expect(dialog.getByRole("combobox", { name: "Merge into" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Merge into…" }).click();
  await dialog.getByRole("combobox", { name: "Merge into" }).fill("north");
  await page.getByRole("option", { name: "Northwind", exact: true }).click();
  await dialog.getByRole("button", { name: "Merge" }).click();
  await expect(title("Northwind")).toBeVisible();
  await expect(page.getByRole("link", { name: "Baker" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Also known as" })).toBeVisible();
  await expectNoAxeFindings(page);

  await page
    .getByRole("alert")
    .filter({ hasText: "was merged into" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByText("“Northwind GmbH” is back")).toBeVisible();
  await expect(page.getByRole("link", { name: "Baker" })).toHaveCount(0);
  await page.goto("/companies");
  await expect(list.getByRole("listitem")).toHaveCount(3);
});

for (const width of [1440, 390])
  test(`a company fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signUp(page);
    await trackMany(page, [{ title: "Baker", company: `The ${"very ".repeat(12)}long company` }]);
    await page.goto("/companies");
    await page.getByRole("link", { name: /long company/ }).click();
    await expect(page.getByRole("link", { name: "Baker" })).toBeVisible();
    await expectNoAxeFindings(page);
    const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWider)).toBe(false);
    await page.goto("/companies");
    await expect(page.getByRole("link", { name: /long company/ })).toBeVisible();
    expect(await page.evaluate(isWider)).toBe(false);
  });
