import { expectNoAxeFindings } from "./_kit/axe.ts";
import { send } from "./_kit/seed.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";
import { widths } from "./_kit/widths.ts";

const TEXT = `We run the trains.

Requirements
- At least 3 years of experience as a platform engineer
- Kubernetes
- Terraform`;

const addJob = async (page: Parameters<typeof send>[0], title: string, descriptionText = TEXT) =>
  (await send(page, "POST", "/jobs", { title, descriptionText })).id;

const addProfile = async (page: Parameters<typeof send>[0]) => {
  const { id } = await send(page, "POST", "/profiles", { name: "Engineer" });
  const add = (entry: object) => send(page, "POST", `/profiles/${id}/entries`, { entry });
  await add({
    section: "experience",
    title: "Platform Engineer",
    company: "Rails",
    startDate: "2019-01",
    highlights: ["Ran Kubernetes in production"],
  });
  await add({ section: "languages", language: "English", level: "C1" });
  return add;
};

/** Everything is scored as it is now. */
const scored = async (page: Parameters<typeof send>[0]) => {
  const { id } = await send(page, "POST", "/fit-scores/rescore", {});
  const read = async () => (await (await page.request.get(`/api/v1/background-tasks/${id}`)).json()).state;
  await expect.poll(read).toBe("succeeded");
};

for (const [name, viewport] of widths)
  test.describe(name, () => {
    test.use({ viewport });

    test("a job shows how well it fits, by which claim, and what another skill would bring", async ({
      page,
    }) => {
      await register(page);
      const jobId = await addJob(page, "Platform Engineer");
      await page.goto(`/jobs/${jobId}`);
      const fit = page.getByRole("region", { name: "How well you fit" });
      await expect(fit.getByRole("link", { name: "Add your profile" })).toBeVisible();
      await expectNoAxeFindings(page);
      await addProfile(page);
      await page.reload();
      await fit.getByText("Knowledge and tools").click();
      await expect(fit.getByText("Ran Kubernetes in production").first()).toBeVisible();
      await expectNoAxeFindings(page);
      await fit.getByText("What if…").click();
      await fit.getByRole("button", { name: "Terraform", exact: true }).click();
      await expect(fit.getByText(/^It would be \d+ instead of \d+\./)).toBeVisible();
      await expectNoAxeFindings(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test("a requirement and its sentence in the text point at each other, by mouse and by keyboard", async ({
      page,
    }) => {
      await register(page);
      const jobId = await addJob(page, "Platform Engineer");
      await addProfile(page);
      await page.goto(`/jobs/${jobId}`);
      // What comes late moves the rest, away from the mouse.
      await expect(
        page.getByRole("region", { name: "How well you fit" }).getByText(/^Confidence/),
      ).toBeVisible();
      await expect(page.locator(".mantine-Skeleton-root")).toHaveCount(0);
      const mark = page.locator(".description mark", { hasText: "Terraform" });
      const entry = page
        .getByRole("region", { name: "What is asked" })
        .getByRole("button", { name: "Terraform", exact: true });
      await entry.hover();
      await expect(mark).toHaveAttribute("data-active", "");
      await entry.focus();
      await page.keyboard.press("Enter");
      await expect(mark).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(entry).toBeFocused();
      await mark.hover();
      await expect(page.locator(".requirement[data-active]")).toContainText("Terraform");
      await expectNoAxeFindings(page);
    });
  });

test("jobs are sorted and filtered by fit, and gaps name the jobs that they would lift", async ({ page }) => {
  await signUp(page);
  await page.goto("/gaps");
  await expect(page.getByRole("heading", { name: "See how well you fit" })).toBeVisible();
  await expectNoAxeFindings(page);
  await addJob(page, "Platform Engineer");
  await addJob(page, "Baker", "Requirements\n- Sourdough");
  const add = await addProfile(page);
  await scored(page);
  await page.goto("/jobs?sort=fit");
  const titles = page.locator(".jobs-title");
  await expect(titles).toHaveText(["Platform Engineer", "Baker"]);
  await page.goto("/jobs?fit=40");
  await expect(titles).toHaveText(["Platform Engineer"]);
  await expectNoAxeFindings(page);
  await page.getByRole("link", { name: "Gaps" }).click();
  await page.getByText("Terraform").click();
  await expect(page.getByRole("link", { name: "Platform Engineer" })).toBeVisible();
  await expectNoAxeFindings(page);
  await add({ section: "skills", name: "Terraform" });
  await scored(page);
  await page.getByRole("link", { name: "Platform Engineer" }).click();
  const fit = page.getByRole("region", { name: "How well you fit" });
  await fit.getByText("What changed it").click();
  await expect(fit.getByText(/You added “Terraform”: \+\d/)).toBeVisible();
  await expect(
    fit.getByText(/^With the profile after change \d+, version 1 of the job/).first(),
  ).toBeVisible();
  await expectNoAxeFindings(page);
});
