import { capture, card } from "./_kit/app.ts";
import { expect, register, test } from "./_kit/test.ts";

test("the history says what it was about, old and new, leads there, and is narrowed by its address", async ({
  page,
}) => {
  await register(page);
  await capture(page, { title: "Cook", company: "Kitchen", url: "https://jobs.example/audit-cook" });
  await page.getByRole("button", { name: "Move Cook to another stage" }).click();
  await page.getByRole("menuitem", { name: "Applied", exact: true }).click();
  await expect(page.getByText("“Cook” moved to Applied")).toBeVisible();

  await page.goto("/activity");
  const moved = page.getByRole("listitem").filter({ hasText: "Application moved" });
  await expect(moved).toContainText("Cook, Kitchen");
  await moved.getByText("Application moved").click();
  await expect(moved.getByRole("row").filter({ hasText: "saved" }).first()).toContainText(
    /saved.*→.*applied/,
  );

  await page.getByRole("combobox", { name: "Filter by what was done" }).selectOption("Jobs captured");
  await expect(moved).toHaveCount(0);
  await expect(page).toHaveURL(/event=job.captured/);
  await page.reload();
  const captured = page.getByRole("listitem").filter({ hasText: "Jobs captured" });
  await captured.getByText("Jobs captured").click();
  await expect(captured).not.toContainText("company id");
  await captured.getByRole("link", { name: "Open job" }).click();
  await expect(page.getByRole("heading", { name: "Cook", level: 1 })).toBeVisible();

  await page.goto("/activity?client=mcp");
  await expect(page.getByRole("heading", { name: "Nothing fits these filters" })).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(moved).toBeVisible();
  await page.goto("/");
  await expect(card(page, "Cook")).toBeVisible();
});
