import type { Page } from "@playwright/test";
import { trackMany } from "./_kit/many.ts";
import { expect, register, test } from "./_kit/test.ts";

const baker = { title: "Baker", company: "Brot & Co", place: "Zürich" };

/** The queries of a page from now on, in the order of their requests: `auth.me`, `jobs.list` … */
const watchQueries = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/trpc/")) asked.push(...pathname.slice("/trpc/".length).split(","));
  });
  return asked;
};

for (const [path, needed] of [
  // What is planned counts from the person's today, and so is asked for when their time zone is known.
  ["/", ["auth.me", "applications.board", "views.list", "interviews.list"]],
  ["/table", ["auth.me", "stages.list", "applications.list", "applications.board", "views.list"]],
  ["/jobs", ["auth.me", "jobs.list", "views.list", "duplicates.list"]],
] as const) {
  test(`${path} is shown from what was asked for while its code was on the way, once`, async ({ page }) => {
    await register(page);
    await trackMany(page, [baker]);
    const asked = watchQueries(page);
    await page.goto(path);
    await expect(page.getByRole("link", { name: baker.title, exact: true })).toBeVisible();
    await page.waitForLoadState("networkidle");
    // What runs in the background is asked for once a page stands: that may be the page before this one.
    expect(asked.filter((name) => name !== "imports.list")).toEqual(needed);
  });
}

test("a page whose early request is lost asks again", async ({ page }) => {
  await register(page);
  await trackMany(page, [baker]);
  let isFirst = true;
  await page.route("**/trpc/**", (route) => {
    const isLost = isFirst;
    isFirst = false;
    return isLost ? route.abort() : route.continue();
  });
  await page.goto("/");
  await expect(page.getByRole("link", { name: baker.title, exact: true })).toBeVisible();
});
