import { expectNoAxeFindings } from "./_kit/axe.ts";
import { send } from "./_kit/seed.ts";
import { expect, register, test } from "./_kit/test.ts";
import { widths } from "./_kit/widths.ts";

for (const [name, viewport] of widths)
  test.describe(name, () => {
    test.use({ viewport });

    test("an application shows how well its job fits, what lacks the most, and leads to why", async ({
      page,
    }) => {
      await register(page);
      const { results } = await send(page, "POST", "/jobs/capture", {
        track: "saved",
        jsonLd: {
          "@context": "https://schema.org",
          "@type": "JobPosting",
          title: "Platform Engineer",
          url: "https://jobs.example/fit-in-short",
          hiringOrganization: { "@type": "Organization", name: "Rails" },
          description:
            "<h3>Requirements</h3><ul><li>Kubernetes</li><li>Terraform</li><li>Kafka</li><li>Ansible</li></ul>",
        },
      });
      const [{ job }] = results;
      await page.goto(`/applications/${job.applicationId}`);
      const fit = page.getByRole("region", { name: "How well you fit" });
      await expect(fit.getByRole("link", { name: "Add your profile" })).toBeVisible();
      await expectNoAxeFindings(page);

      const { id } = await send(page, "POST", "/profiles", { name: "Engineer" });
      await send(page, "POST", `/profiles/${id}/entries`, {
        entry: { section: "experience", title: "Platform Engineer", startDate: "2019-01" },
      });
      await page.reload();
      const lacking = fit.getByRole("list", { name: "What lacks the most" });
      await expect(lacking.getByRole("listitem")).toHaveCount(3);
      await expect(lacking.getByRole("listitem").first()).toHaveText(
        /^\s*Missing (Kubernetes|Terraform|Kafka|Ansible)$/,
      );
      await expect(fit.getByText(/^Confidence \d+ %/)).toBeVisible();
      // Scores of lists are made in the background, the one that is shown at once.
      const { id: taskId } = await send(page, "POST", "/fit-scores/rescore", {});
      const state = async () =>
        (await (await page.request.get(`/api/v1/background-tasks/${taskId}`)).json()).state;
      await expect.poll(state).toBe("succeeded");
      await page.reload();
      await expect(lacking).toBeVisible();
      await expect(fit.getByText(/^Worked out just now/)).toHaveCount(0);
      await expectNoAxeFindings(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);

      await fit.getByRole("link", { name: "See why" }).press("Enter");
      await expect(page).toHaveURL(new RegExp(`/jobs/${job.id}#fit$`));
      await expect(page.locator("#fit")).toBeFocused();
      await expect(page.locator("#fit")).toBeInViewport();
    });
  });
