import { cardIn } from "./_kit/app.ts";
import { seedApplications, send } from "./_kit/seed.ts";
import { expect, PASSWORD, register, registerByForm, signUp, test } from "./_kit/test.ts";

test("what is changed in one tab is seen in the other", async ({ page, context }) => {
  await signUp(page);
  await seedApplications(page, "saved", [{ title: "Baker", company: "Brot" }]);
  await page.goto("/");
  await expect(cardIn(page, "Saved", "Baker")).toBeVisible();
  const other = await context.newPage();
  await other.goto("/settings/stages");
  await expect(other.getByText("1 application", { exact: true })).toBeVisible();

  await other.getByLabel("Name of Saved").fill("Found");
  await other.getByLabel("Name of Saved").press("Enter");
  await expect(cardIn(page, "Found", "Baker")).toBeVisible();

  await page.getByRole("button", { name: "Move Baker to another stage" }).click();
  await page.getByRole("menuitem", { name: "Offer" }).click();
  const offer = other.getByRole("listitem").filter({ has: other.getByLabel("Name of Offer") });
  await expect(offer).toContainText("1 application");
});

test("what is being written in one tab is not overwritten by a change in another", async ({
  page,
  context,
}) => {
  await signUp(page);
  await page.goto("/settings/account");
  const name = page.getByLabel("Your name");
  await name.fill("Ada in writing");
  const other = await context.newPage();
  await other.goto("/settings/account");
  await other.getByLabel("Your name").fill("Countess");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Countess").first()).toBeVisible();
  await expect(name).toHaveValue("Ada in writing");

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("It was changed in the meantime")).toBeVisible();
  await expect(other.getByLabel("Your name")).toHaveValue("Countess");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(other.getByLabel("Your name")).toHaveValue("Ada in writing");
});

test("signing out and in happens in every tab; each goes on where it was", async ({ page, context }) => {
  const { email } = await register(page);
  const other = await context.newPage();
  await other.goto("/activity");
  await expect(other.getByRole("heading", { name: "Activity", level: 1 })).toBeVisible();

  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  await expect(other).toHaveURL(/\/sign-in\?wish=%2Factivity$/);
  await expect(other.getByRole("heading", { name: "Welcome back" })).toBeVisible();

  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
  await expect(other.getByRole("heading", { name: "Activity", level: 1 })).toBeVisible();
});

test("a session that ended on the server ends the tab with its next call, and another person's tab starts anew", async ({
  page,
  context,
}) => {
  await signUp(page);
  await page.goto("/settings/account");
  await expect(page.getByLabel("Your name")).toHaveValue("Ada Lovelace");
  const other = await context.newPage();
  await registerByForm(other, "Grace Hopper");
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
  await expect(page.getByText("Grace Hopper").first()).toBeVisible();

  await page.goto("/settings/account");
  await expect(page.getByLabel("Your name")).toHaveValue("Grace Hopper");
  await send(page, "POST", "/auth/logout", {});
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/sign-in\?wish=/);
});
