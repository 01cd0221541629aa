import { expectNoAxeFindings } from "./_kit/axe.ts";
import { send } from "./_kit/seed.ts";
import { expect, signUp, test } from "./_kit/test.ts";
import { widths } from "./_kit/widths.ts";

for (const [name, viewport] of widths)
  test.describe(name, () => {
    test.use({ viewport });

    test("a gap of many jobs shows those that it would lift the most first, the others by a key, and all on paper", async ({
      page,
    }) => {
      await signUp(page);
      await send(page, "POST", "/profiles", { name: "Engineer" });
      await page.goto("/gaps");
      await expect(page.getByRole("heading", { name: "No job is scored yet" })).toBeVisible();
      for (const number of [1, 2, 3, 4, 5, 6, 7])
        await send(page, "POST", "/jobs", {
          title: `Platform Engineer for the ${number}. department`,
          descriptionText: `Requirements\n- Terraform\n- Patience with ${number} trains`,
        });
      const { id } = await send(page, "POST", "/fit-scores/rescore", {});
      const state = async () =>
        (await (await page.request.get(`/api/v1/background-tasks/${id}`)).json()).state;
      await expect.poll(state).toBe("succeeded");
      await page.reload();
      const gap = page.locator(".gap", { hasText: "Terraform" });
      await gap.locator("summary").press("Enter");
      await expect(gap.getByRole("link")).toHaveCount(5);
      await gap.getByRole("button", { name: "Show all 7" }).press("Enter");
      await expect(gap.getByRole("link")).toHaveCount(7);
      await expectNoAxeFindings(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await gap.getByRole("button", { name: "Fewer" }).press("Enter");
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(gap.getByRole("link")).toHaveCount(7);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await gap.getByRole("link").first().press("Enter");
      await expect(page.locator("#fit")).toBeFocused();
    });
  });
