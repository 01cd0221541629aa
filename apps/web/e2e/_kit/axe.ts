import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** What another colour scheme can change; the rest of a page is the same in both. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

declare global {
  interface Window {
    /** There once it was brought. */
    axe: typeof axe;
  }
}

type Scheme = "light" | "dark";

/** The page is in the scheme at once: nothing moves in these tests, and so no colour is on its way to another. */
const showIn = async (page: Page, colorScheme: Scheme) => {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
};

/** Once for each document: most of what a run costs is reading axe, and compiling what of it is run. */
const bringAxe = async (page: Page) => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
};

/** What axe finds, one line for each element. The frame of the page alone: no script runs in the others. */
const findingsOf = (page: Page, scheme: Scheme) =>
  page.evaluate(
    async (rules) => {
      const { violations } = await window.axe.run(document, {
        // What passed is not described.
        resultTypes: ["violations"],
        ...(rules ? { runOnly: rules } : {}),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} · ${node.target.join(" ")} · ${node.failureSummary ?? ""}`),
      );
    },
    scheme === "light" ? null : OF_COLOUR,
  );

/** Rules of WCAG 2.2 AA and axe's own advice: nothing at all may be found, in either colour scheme. */
export const expectNoAxeFindings = async (page: Page) => {
  // Until the page is drawn there is nothing to be found, but that it lacks a heading.
  await page.locator("h1").first().waitFor({ state: "attached" });
  await bringAxe(page);
  for (const scheme of ["light", "dark"] as const) {
    await showIn(page, scheme);
    expect(await findingsOf(page, scheme), `findings of axe, ${scheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
};
