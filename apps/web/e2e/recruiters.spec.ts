import { expectNoAxeFindings } from "./_kit/axe.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

test("a recruiter is added with a company, has a history, and is merged and separated again", async ({
  page,
}) => {
  test.slow();
  await signUp(page);
  await page.goto("/companies");
  await page.getByRole("link", { name: "Recruiters" }).click();
  await expect(page.getByRole("heading", { name: "No recruiters yet" })).toBeVisible();
  await expectNoAxeFindings(page);
  const title = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
  const add = async (name: string, company: string) => {
    await page.getByRole("button", { name: "Add recruiter" }).click();
    const dialog = page.getByRole("dialog", { name: "New recruiter" });
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByRole("combobox", { name: "Company or agency" }).fill(company);
    await dialog.getByRole("textbox", { name: "Title there" }).fill("Partner");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(title(name)).toBeVisible();
  };
  await add("Ann Smith", "Northwind");
  await page.goto("/recruiters");
  await add("A. Smith", "Contoso");

  await page.getByRole("button", { name: "Add employment" }).click();
  const dialog = page.getByRole("dialog", { name: "New employment" });
  await dialog.getByRole("combobox", { name: "Company or agency" }).fill("Fabrikam");
  await dialog.getByLabel("From").fill("2020-02-01");
  await dialog.getByLabel("To (empty: still there)").fill("2019-01-31");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("The end lies before the beginning.")).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByLabel("To (empty: still there)").fill("2023-01-31");
  await dialog.getByRole("button", { name: "Save" }).click();
  const history = page.getByRole("list", { name: "Employments" }).getByRole("listitem");
  await expect(history).toHaveText([/^Contoso/, /^Fabrikam/]);

  await page.getByRole("button", { name: "Merge into…" }).click();
  await page.getByRole("combobox", { name: "Merge into" }).fill("northw");
  await page.getByRole("option", { name: "Ann Smith · Northwind" }).click();
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(title("Ann Smith")).toBeVisible();
  await expect(history).toHaveText([/^Contoso/, /^Northwind/, /^Fabrikam/]);
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Make A. Smith an entry of its own" }).click();
  await expect(history).toHaveText([/^Northwind/]);
});

test("a contact of an application is a recruiter or anybody, and stands on the pages of both, in 390 px too", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await register(page);
  await trackMany(page, [{ title: "Baker", company: "Northwind" }]);
  const { origin } = new URL(page.url());
  const data = { name: "Ann Smith", email: "ann@agency.example", company: "Northwind" };
  await page.request.post("/api/v1/recruiters", { data, headers: { origin } });
  await page.goto("/jobs");
  await page.getByRole("link", { name: /Baker/ }).first().click();
  const contacts = page.getByRole("region", { name: "Contacts" });
  const dialog = page.getByRole("dialog", { name: "New contact" });
  await contacts.getByRole("button", { name: "Add contact" }).click();
  await dialog.getByRole("combobox", { name: "One of your recruiters" }).click();
  await page.getByRole("option", { name: "Ann Smith · Northwind" }).click();
  await dialog.getByLabel("Role in this application").fill("Agency");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(contacts.getByRole("link", { name: "ann@agency.example" })).toBeVisible();
  await contacts.getByRole("button", { name: "Add contact" }).click();
  await dialog.getByLabel("Name", { exact: true }).fill("Grace");
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(contacts.getByRole("listitem")).toHaveCount(2);

  await contacts.getByRole("button", { name: "Remove Grace" }).click();
  await expect(contacts.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await expect(contacts.getByRole("listitem")).toHaveCount(2);
  await expectNoAxeFindings(page);

  await contacts.getByRole("link", { name: "Ann Smith" }).click();
  await expect(page.getByRole("link", { name: "Baker" })).toBeVisible();
  await expectNoAxeFindings(page);
  const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await page.evaluate(isWider)).toBe(false);
  await page.getByRole("link", { name: "Northwind", exact: true }).click();
  await expect(page.getByRole("link", { name: "Grace" })).toBeVisible();
  await expectNoAxeFindings(page);
});
