import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { send } from "./_kit/seed.ts";
import { expect, register, test } from "./_kit/test.ts";
import { widths } from "./_kit/widths.ts";

const TEXT = "Requirements\n- Terraform\n- Kubernetes\n- Kafka";

/** A job that an agent judged as its own claims would not. */
const seed = async (page: Page) => {
  const { id: jobId } = await send(page, "POST", "/jobs", {
    title: "Platform Engineer",
    descriptionText: TEXT,
  });
  const { id: profileId } = await send(page, "POST", "/profiles", { name: "Engineer" });
  const { id } = await send(page, "POST", `/profiles/${profileId}/entries`, {
    entry: {
      section: "experience",
      title: "Platform Engineer",
      company: "Rails",
      startDate: "2019-01",
      highlights: ["Kept the clusters of the trains running", "Baked the cake of the team"],
    },
  });
  const profile = await (await page.request.get(`/api/v1/profiles/${profileId}`)).json();
  return { jobId, profileId, experienceId: id, claimId: profile.experience[0].highlights[0].id };
};

const judge = async (page: Page, { jobId, claimId }: { jobId: number; claimId: number }) => {
  const { items } = await (await page.request.get(`/api/v1/jobs/${jobId}/requirements`)).json();
  const of = (sentence: string) =>
    items.find((each: { readonly sentence: string }) => each.sentence === sentence).id;
  await send(page, "POST", `/fit-scores/${jobId}/judgements`, {
    model: "some-model-1",
    judgements: [
      {
        requirementId: of("Kubernetes"),
        status: "matched",
        evidence: [{ section: "claims", id: claimId }],
        note: "Clusters are Kubernetes there",
      },
      { requirementId: of("Kafka"), status: "missing" },
    ],
  });
};

for (const [name, viewport] of widths)
  test.describe(name, () => {
    test.use({ viewport });

    test("what an agent judged stands beside the rubric's own, with the claims that show it", async ({
      page,
    }) => {
      await register(page);
      const seeded = await seed(page);
      await page.goto(`/jobs/${seeded.jobId}`);
      const fit = page.getByRole("region", { name: "How well you fit" });
      await fit.getByText("Judged by an agent").press("Enter");
      await expect(fit.getByText(/^Not yet\. Ask an assistant/)).toBeVisible();
      await expectNoAxeFindings(page);

      await judge(page, seeded);
      await page.reload();
      await fit.getByText("Judged by an agent (1)").press("Enter");
      await expect(fit.getByText(/^\d+ of 100, where the rubric itself says \d+$/)).toBeVisible();
      const differing = fit.locator(".judgement > .fit-items > .fit-item");
      await expect(differing).toHaveCount(1);
      await expect(differing).toContainText(/Kubernetes\s*Agent\s*Met\s*Rubric\s*Missing\s*Differs/);
      await expect(differing).toContainText("“Clusters are Kubernetes there”");
      await fit.getByText("1 judged alike").click();
      await expect(fit.locator(".judgement-alike")).toContainText("Kafka");
      await expect(fit.getByText("Your profile changed since.")).toHaveCount(0);
      await expectNoAxeFindings(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);

      await differing.getByRole("link", { name: "Kept the clusters of the trains running" }).press("Enter");
      const claim = page.locator(`#claims-${seeded.claimId}`);
      await expect(claim).toBeFocused();
      await expect(claim).toBeInViewport();
      await expectNoAxeFindings(page);
    });

    test("one that is older than the profile says so, and is deleted and brought back", async ({ page }) => {
      await register(page);
      const seeded = await seed(page);
      await judge(page, seeded);
      await send(page, "POST", `/profiles/${seeded.profileId}/entries`, {
        entry: { section: "skills", name: "Terraform" },
      });
      await page.goto(`/jobs/${seeded.jobId}`);
      const fit = page.getByRole("region", { name: "How well you fit" });
      await fit.getByText("Judged by an agent (1)").click();
      await expect(fit.getByText("Your profile changed since.")).toBeVisible();
      await fit.getByRole("button", { name: "Delete what some-model-1 judged" }).press("Enter");
      await expect(fit.getByText(/^Not yet\. Ask an assistant/)).toBeVisible();
      await expect(fit.locator("summary", { hasText: "Judged by an agent" })).toBeFocused();
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(fit.getByText("some-model-1")).toBeVisible();
    });
  });

test("a claim of a project that its section does not show at first is drawn where evidence leads to it", async ({
  page,
}) => {
  test.slow();
  await register(page);
  const { id: jobId } = await send(page, "POST", "/jobs", { title: "Engineer", descriptionText: TEXT });
  const { id: profileId } = await send(page, "POST", "/profiles", { name: "Engineer" });
  for (let number = 0; number < 42; number++)
    await send(page, "POST", `/profiles/${profileId}/entries`, {
      entry: {
        section: "projects",
        name: `Project ${number}`,
        ...(number === 41 && { highlights: ["Ran Kubernetes for the trains"] }),
      },
    });
  await page.goto(`/jobs/${jobId}`);
  const fit = page.getByRole("region", { name: "How well you fit" });
  await fit.getByText("Knowledge and tools").click();
  await fit.getByRole("link", { name: "Ran Kubernetes for the trains" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Engineer" })).toBeVisible();
  await expect(page).toHaveURL(/\/profile\/\d+#claims-\d+$/);
  const claim = page.getByRole("listitem").filter({ hasText: /^Ran Kubernetes for the trains$/ });
  await expect(claim).toBeFocused();
  await expect(claim).toBeInViewport();
  await expect(page.getByRole("button", { name: /^Project 40/ })).toHaveCount(0);
  await expectNoAxeFindings(page);
});
