import type { Page } from "@playwright/test";
import "../early/early-answers.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

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
  ["/", ["auth.me", "applications.board", "views.list", "interviews.list"]],
  ["/table", ["auth.me", "stages.list", "applications.list", "applications.board", "views.list"]],
  ["/jobs", ["auth.me", "jobs.list", "views.list", "duplicates.list"]],
] as const) {
  test(`${path} is shown from what was asked for while its code was on the way, once`, async ({ page }) => {
    // No page before this one, which could still ask for something.
    await signUp(page);
    await trackMany(page, [baker]);
    const asked = watchQueries(page);
    await page.goto(path);
    await expect(page.getByRole("link", { name: baker.title, exact: true })).toBeVisible();
    await page.waitForLoadState("networkidle");
    // What runs in the background is asked for once a page stands: that may be the page before this one.
    expect(asked.filter((name) => name !== "imports.list")).toEqual(needed);
  });
}

test("an application is shown from what was asked for while its code was on the way, once", async ({
  page,
}) => {
  await signUp(page);
  await trackMany(page, [baker]);
  const { items } = await (await page.request.get("/api/v1/applications")).json();
  const asked = watchQueries(page);
  await page.goto(`/applications/${items[0].id}`);
  await expect(page.getByRole("heading", { name: baker.title, level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const early = ["auth.me", "applications.get", "stages.list", "interviews.list"];
  expect(asked.filter((name) => early.includes(name))).toEqual(early);
});

test.describe("a device whose day is another than the person's", () => {
  test.use({ timezoneId: "UTC" });

  test("asks again from the person's day", async ({ page }) => {
    await signUp(page);
    await trackMany(page, [baker]);
    // Past midnight in Zürich.
    await page.clock.setFixedTime("2026-06-15T23:00:00Z");
    const days: unknown[] = [];
    page.on("request", (request) => {
      for (const [, day] of (request.postData() ?? "").matchAll(/"from":"([^"]*)"/g)) days.push(day);
    });
    await page.goto("/");
    await expect(page.getByRole("link", { name: baker.title, exact: true })).toBeVisible();
    await expect.poll(() => days).toEqual(["2026-06-15", "2026-06-16"]);
  });
});

test("the script that stands in the page may run, and no other there", async ({ page }) => {
  await register(page);
  await page.goto("/");
  expect(await page.evaluate(() => window.earlyAnswers?.calls.map(({ path }) => path))).toContain(
    "applications.board",
  );
  const policy = (await page.request.get("/")).headers()["content-security-policy"];
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='(;|$)/);
});

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

/** How much of the page moved after it was drawn (https://web.dev/articles/cls). */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const values = list.getEntries().map((entry) => ("value" in entry ? Number(entry.value) : 0));
          resolve(values.reduce((sum, value) => sum + value, 0));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Nothing is told where nothing moved.
        setTimeout(() => resolve(0), 500);
      }),
  );

for (const width of [1440, 1000, 390])
  test(`nothing jumps while the first pages are drawn, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await register(page);
    await trackMany(page, [baker]);
    for (const path of ["/", "/table", "/jobs", "/jobs?remote=remote"]) {
      await page.goto(path);
      await expect(page.getByRole("searchbox")).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect(await shiftOf(page), path).toBeLessThan(0.01);
    }
  });

for (const width of [1440, 390])
  test(`nothing jumps while a page is drawn below its head, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await register(page);
    await trackMany(page, [baker]);
    await page.request.post("/api/v1/profiles", { data: { name: "Mine" } });
    const { items } = await (await page.request.get("/api/v1/applications")).json();
    for (const [path, last] of [
      [`/applications/${items[0].id}`, "History"],
      [`/jobs/${items[0].job.id}`, "Facts"],
      ["/profile", "Experience"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: last, exact: true })).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect(await shiftOf(page), path).toBeLessThan(0.01);
    }
  });

test("what stands below a head and cannot be loaded says so, and is loaded at the next try", async ({
  page,
  pageErrors,
}) => {
  await signUp(page);
  await trackMany(page, [baker]);
  const { items } = await (await page.request.get("/api/v1/applications")).json();
  await page.route("**/assets/whole-application-*.js", (route) => route.abort());
  await page.goto(`/applications/${items[0].id}`);
  await expect(
    page.getByRole("alert").filter({ hasText: "A part of the app could not be loaded" }),
  ).toBeVisible();
  await page.unroute("**/assets/whole-application-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "History", exact: true })).toBeVisible();
  // React says what it caught.
  for (const error of pageErrors.splice(0)) expect(error).toContain("/assets/whole-application-");
});

for (const path of ["/", "/table", "/jobs"])
  test(`a key that comes before the filters of ${path} is kept for them, with what is typed after it`, async ({
    page,
  }) => {
    await register(page);
    await trackMany(page, [baker]);
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(".room-of-control") === null) return;
        observer.disconnect();
        for (const key of ["f", "b", "a"])
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(path);
    await expect(page.getByRole("searchbox")).toBeFocused();
    await expect(page.getByRole("searchbox")).toHaveValue("ba");
    await expect(page).toHaveURL(/search=ba/);
  });
