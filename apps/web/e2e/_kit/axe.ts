import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Rules of WCAG 2.2 AA and axe's own advice: nothing at all may be found, in either colour scheme. */
export const expectNoAxeFindings = async (page: Page) => {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", scheme);
    // Colours on their way to the other scheme are neither the one nor the other.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    const findings = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) => `${scheme} ${id}: ${help} · ${node.target.join(" ")} · ${node.failureSummary ?? ""}`,
      ),
    );
    expect(findings).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
};
