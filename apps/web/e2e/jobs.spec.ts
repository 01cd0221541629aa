import { capture } from "./_kit/app.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const baker = { title: "Baker", company: "Brot & Co", url: "https://jobs.example/baker" };
const cook = { title: "Cook", company: "Kitchen", url: "https://jobs.example/cook" };

test("jobs are found by the beginning of a word, deleted with undo, and restored later", async ({ page }) => {
  await register(page);
  await capture(page, baker);
  await capture(page, cook);
  await page.goto("/jobs");
  await expect(page.getByRole("link", { name: "Cook", exact: true })).toBeVisible();

  await page.keyboard.press("f");
  await page.keyboard.type("bro");
  await expect(page.getByRole("link", { name: "Cook", exact: true })).toBeHidden();
  await expect(page.getByRole("link", { name: "Baker", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/search=bro/);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("bro");
  await page.getByRole("link", { name: "Baker", exact: true }).click();

  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { name: "Jobs", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Baker", exact: true })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Baker", exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Cook", exact: true }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("link", { name: "Deleted jobs" }).click();
  await page.getByRole("button", { name: "Restore Cook" }).click();
  await expect(page.getByRole("heading", { name: "Nothing was deleted" })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Board" }).click();
  await expect(page.getByRole("article", { name: "Cook" })).toBeVisible();
});

test("a correction is marked as the person's; one that met another change is not lost and overwrites nothing", async ({
  page,
}) => {
  await register(page);
  await capture(page, baker);
  await page.goto("/jobs");
  await page.getByRole("link", { name: "Baker", exact: true }).click();
  const address = page.url();
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit job" });
  await dialog.getByLabel("Company").fill("Brot AG");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("You", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Edit" }).click();
  await dialog.getByLabel("Title").fill("Head Baker");
  const id = address.split("/").at(-1);
  const job = await (await page.request.get(`/api/v1/jobs/${id}`)).json();
  const elsewhere = await page.request.patch(`/api/v1/jobs/${id}`, {
    data: { expectedVersion: job.version, title: "Night Baker" },
    headers: { origin: new URL(address).origin },
  });
  expect(elsewhere.ok()).toBe(true);

  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("changed this job while you were editing");
  await expect(dialog.getByLabel("Title")).toHaveValue("Head Baker");
  await dialog.getByRole("button", { name: "Load the newest" }).click();
  await expect(dialog.getByLabel("Title")).toHaveValue("Night Baker");
  await dialog.getByLabel("Title").fill("Head Baker");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Head Baker", level: 1 })).toBeVisible();
});

test("many jobs are loaded as they are scrolled to, deleted together, taken back, and restored later", async ({
  page,
}) => {
  await signUp(page);
  const many = Array.from({ length: 150 }, (_, index) => ({ title: `Job ${index}`, company: "Northwind" }));
  await trackMany(page, many);
  await page.goto("/jobs");
  const link = (title: string) => page.getByRole("link", { name: title, exact: true });
  await expect(link("Job 149")).toBeVisible();
  expect(await page.getByRole("row").count()).toBeLessThan(80);
  const main = page.getByRole("main");
  await expect(async () => {
    await main.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(link("Job 0")).toBeInViewport({ timeout: 1_000 });
  }).toPass();
  await main.evaluate((box) => box.scrollTo(0, 0));
  await expect(link("Job 149")).toBeInViewport();

  await page.getByRole("checkbox", { name: "Select Job 149" }).click();
  await page.getByRole("checkbox", { name: "Select Job 147" }).click({ modifiers: ["Shift"] });
  await expect(page.getByText("3 selected")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(link("Job 148")).toHaveCount(0);
  await expect(page.getByText("3 jobs deleted")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("3 jobs are back")).toBeVisible();
  await expect(link("Job 148")).toBeVisible();

  await page.getByRole("checkbox", { name: "Select Job 149" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("“Job 149” was deleted")).toBeVisible();
  await page.getByRole("link", { name: "Deleted jobs" }).click();
  await page.getByRole("checkbox", { name: "Select all jobs" }).click();
  await page.getByRole("region", { name: "Selected jobs" }).getByRole("button", { name: "Restore" }).click();
  await expect(page.getByRole("heading", { name: "Nothing was deleted" })).toBeVisible();
});

test("jobs of the list before cannot be selected while the next one is on its way", async ({ page }) => {
  await signUp(page);
  await trackMany(page, [baker, cook]);
  await page.goto("/jobs");
  const all = page.getByRole("checkbox", { name: "Select all jobs" });
  const selected = page.getByRole("region", { name: "Selected jobs" });
  await page.getByRole("checkbox", { name: "Select Cook" }).click();
  await expect(selected).toBeVisible();
  const arrived = Promise.withResolvers<void>();
  await page.route("**/trpc/*jobs.list*", async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.getByRole("link", { name: "Deleted jobs" }).click();
  await expect(page.getByRole("heading", { name: "Deleted jobs", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Baker", exact: true })).toBeVisible();
  await expect(all).toBeDisabled();
  await expect(page.getByRole("checkbox", { name: "Select Baker" })).toBeDisabled();
  await expect(selected).toBeHidden();
  arrived.resolve();
  await expect(page.getByRole("heading", { name: "Nothing was deleted" })).toBeVisible();
});
