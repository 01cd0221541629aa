import { expect, signUp, test } from "./_kit/test.ts";

test("a token is shown once, works as long as it lives, and its MCP configuration can be copied", async ({
  page,
  context,
  baseURL,
  request,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signUp(page);
  await page.goto("/settings/tokens");
  await page.getByRole("button", { name: "New token" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Assistant");
  await dialog.getByRole("button", { name: "Everything" }).click();
  await dialog.getByRole("button", { name: "New token" }).click();

  await expect(dialog.getByText("Copy it now")).toBeVisible();
  await dialog.getByRole("button", { name: "Copy token" }).click();
  await expect(dialog.getByRole("button", { name: "Copied", exact: true })).toBeVisible();
  const token = await page.evaluate(() => navigator.clipboard.readText());
  expect(token).toMatch(/^jt_pat_/);

  await dialog.getByRole("button", { name: "Copy configuration" }).click();
  const configuration = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(configuration).toEqual({
    mcpServers: {
      jobtracker: { type: "http", url: `${baseURL}/mcp`, headers: { Authorization: `Bearer ${token}` } },
    },
  });
  await dialog.getByRole("tab", { name: "As a local process" }).click();
  await expect(dialog.getByText("JOBTRACKER_TOKEN")).toBeVisible();
  await dialog.getByRole("button", { name: "I have copied it" }).click();

  const use = () => request.get("/api/v1/jobs", { headers: { authorization: `Bearer ${token}` } });
  expect((await use()).status()).toBe(200);
  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);

  await page.getByRole("button", { name: "Revoke Assistant" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("Revoked", { exact: true })).toBeVisible();
  expect((await use()).status()).toBe(401);
});
