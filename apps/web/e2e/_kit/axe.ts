import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const LONGEST_TRANSITION = 1000;

/** What another colour scheme can change; the rest of a page is the same in both. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Rules of WCAG 2.2 AA and axe's own advice: nothing at all may be found, in either colour scheme. */
export const expectNoAxeFindings = async (page: Page) => {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", scheme);
    // Colours on their way to the other scheme are neither the one nor the other. Some transitions never say that they
    // have ended (of what is not drawn), so the wait has an end of its own.
    await page.evaluate((longest) => {
      const ended = document.getAnimations().map((animation) => animation.finished);
      return Promise.race([
        Promise.allSettled(ended).then(() => undefined),
        new Promise((resolve) => setTimeout(resolve, longest)),
      ]);
    }, LONGEST_TRANSITION);
    // One frame, so that no page is opened to join the findings of several; what passed is not described.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    const { violations } = await (scheme === "light" ? axe : axe.withRules(OF_COLOUR)).analyze();
    const findings = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) => `${scheme} ${id}: ${help} · ${node.target.join(" ")} · ${node.failureSummary ?? ""}`,
      ),
    );
    expect(findings).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
};
