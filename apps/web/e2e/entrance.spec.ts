import { expect, PASSWORD, register, test } from "./_kit/test.ts";

test("a wrong password and a taken address are answered in words, and the session ends in every tab", async ({
  page,
  context,
}) => {
  const { email } = await register(page);
  const other = await context.newPage();
  await other.goto("/settings/account");
  await expect(other.getByLabel("Your name")).toHaveValue("Ada Lovelace");

  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();

  await expect(other).toHaveURL(/\/sign-in\?wish=/);
  await other.close();

  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("is not right");

  await page.getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("At least 10 characters, please.")).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("alert")).toContainText("Sign in instead");
});

test("no page asks another origin for anything", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) foreign.push(request.url());
  });
  await register(page);
  for (const path of ["/", "/jobs", "/settings/account", "/settings/tokens", "/activity"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  expect(foreign).toEqual([]);
});
