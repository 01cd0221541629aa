import { capture } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

test("the palette leads to pages, does what can be done, and gives the focus back", async ({ page }) => {
  await register(page);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  const field = page.getByRole("combobox", { name: "Search pages, actions and jobs" });
  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await expect(palette.getByRole("option", { name: "Board", exact: true })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expectNoAxeFindings(page);
  await page.keyboard.type("tok");
  await expect(palette.getByRole("option").first()).toHaveText("API tokens");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "API tokens", level: 1 })).toBeVisible();
  await expect(palette).toBeHidden();

  const create = page.getByRole("button", { name: "New token" });
  await create.focus();
  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(create).toBeFocused();

  await page.keyboard.press("Control+k");
  await field.fill("colours");
  await expect(palette.getByRole("option", { name: "Light colours" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("ArrowDown");
  await expect(palette.getByRole("option", { name: "Dark colours" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");

  await page.keyboard.press("Control+k");
  await field.fill("cap");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Capture a job" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await field.fill("sign o");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
});

test("the palette finds applications, says when it cannot, and leads to all results", async ({ page }) => {
  await register(page);
  await capture(page, { title: "Bäcker", company: "Brot & Co" });
  const palette = page.getByRole("dialog", { name: "Command palette" });
  const field = page.getByRole("combobox", { name: "Search pages, actions and jobs" });

  await page.route("**/trpc/search.everything*", (route) => route.fulfill({ status: 502, body: "" }));
  await page.keyboard.press("Control+k");
  await field.fill("back");
  await expect(palette.getByRole("alert")).toContainText("could not be searched");
  await expectNoAxeFindings(page);
  await page.unroute("**/trpc/search.everything*");
  await palette.getByRole("button", { name: "Try again" }).click();
  await expect(palette.getByRole("option", { name: /Bäcker/ })).toBeVisible();
  await expect(palette.locator("mark")).toHaveText(["Bäck"]);

  await palette.getByRole("option", { name: "All results for “back”" }).click();
  await expect(page).toHaveURL(/\/search\?q=back$/);
  await expect(page.getByRole("link", { name: "Bäcker" })).toBeVisible();

  await page.keyboard.press("Control+k");
  await field.fill("brot");
  await expect(palette.getByRole("option", { name: /Bäcker/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Bäcker", level: 1 })).toBeVisible();
});

test("what is typed while the code of a field is loading arrives in it", async ({ page }) => {
  await register(page);
  for (const { press, file, field } of [
    {
      press: "Control+k",
      file: "palette-dialog",
      field: page.getByRole("combobox", { name: "Search pages, actions and jobs" }),
    },
    {
      press: "c",
      file: "capture-dialog",
      field: page.getByRole("textbox", { name: "Link, page or text of the posting" }),
    },
    { press: "/", file: "search-page", field: page.getByRole("searchbox") },
  ]) {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(`**/assets/${file}*.js`, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
    await page.keyboard.press(press);
    await page.keyboard.type("c?tt");
    await page.keyboard.press("Backspace");
    await expect(field).toBeHidden();
    release();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("c?t");
    await page.keyboard.type("s");
    await expect(field).toHaveValue("c?ts");
    await page.keyboard.press("Escape");
  }
});

test("a page that arrives late leaves the focus in the palette that was opened meanwhile", async ({
  page,
}) => {
  await register(page);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/assets/search-page*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/");
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search pages, actions and jobs" });
  await field.fill("tok");
  release();
  await expect(page.getByRole("heading", { name: "Search", level: 1, includeHidden: true })).toBeVisible();
  await expect(page.getByRole("searchbox", { includeHidden: true })).not.toBeFocused();
  await expect(field).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "API tokens", level: 1 })).toBeVisible();
});
