import { send } from "./_kit/seed.ts";
import { expect, register, test } from "./_kit/test.ts";

const TEXT = `Requirements
- Kubernetes
- Terraform`;

test("a skill that is added to the profile lifts the fit of a job at once, and leaves the gaps by itself", async ({
  page,
}) => {
  await register(page);
  await send(page, "POST", "/jobs", { title: "Platform Engineer", descriptionText: TEXT });
  const { id } = await send(page, "POST", "/profiles", { name: "Engineer" });
  const entry = {
    section: "experience",
    title: "Platform Engineer",
    startDate: "2019-01",
    highlights: ["Kubernetes"],
  };
  await send(page, "POST", `/profiles/${id}/entries`, { entry });
  const task = await send(page, "POST", "/fit-scores/rescore", {});
  const state = async () =>
    (await (await page.request.get(`/api/v1/background-tasks/${task.id}`)).json()).state;
  await expect.poll(state).toBe("succeeded");

  await page.goto("/gaps");
  await page.locator(".gap-name", { hasText: "Terraform" }).click();
  await page.getByRole("link", { name: "Platform Engineer" }).click();
  const total = page.getByRole("region", { name: "How well you fit" }).locator(".fit-ring");
  const before = await total.textContent();
  await page.getByRole("region", { name: "Skills named" }).getByRole("link", { name: "Terraform" }).click();
  await page.getByRole("button", { name: "Add to profile" }).click();
  await expect(page.getByText("“Terraform” is in “Engineer” now")).toBeVisible();
  await page.goBack();
  await expect(total).toBeVisible();
  await expect(total).not.toHaveText(before ?? "");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Gaps" })).toBeVisible();
  await expect(page.locator(".gap-name", { hasText: "Terraform" })).toHaveCount(0);
});
