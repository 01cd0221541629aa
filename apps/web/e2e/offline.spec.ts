import type { Page } from "@playwright/test";
import { capture, card, cardIn } from "./_kit/app.ts";
import { withNewerVersion } from "./_kit/newer-version.ts";
import { expect, PASSWORD, register, test } from "./_kit/test.ts";

test.use({ serviceWorkers: "allow" });

const pilot = { title: "Harbour Pilot", company: "Port Authority", url: "https://jobs.example/pilot" };

/** The worker has everything that it keeps, and the page is in its hands. */
const installed = async (page: Page) => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
  });
};

/** What the app has put aside for reading without the server. */
const keptReading = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("jobtracker");
        // The app has not made it yet: then neither does this look.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = (failure) => {
          failure.preventDefault();
          resolve("nothing yet");
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction("kept").objectStore("kept").get("last-read");
          reading.onsuccess = () => resolve(JSON.stringify(reading.result ?? null));
          reading.transaction?.addEventListener("complete", () => opening.result.close());
        };
      }),
  );

const banner = (page: Page) =>
  page.getByRole("status").filter({ hasText: "What you write stays on this device" });

test("without a network the app starts, says so, shows what was read, and keeps what is written", async ({
  page,
  context,
}) => {
  await register(page);
  await capture(page, pilot);
  await card(page, pilot.title).getByRole("link").click();
  await expect(page.getByRole("region", { name: "History" })).toBeVisible();
  await installed(page);
  await expect.poll(() => keptReading(page)).toContain('"applications","get"');

  await context.setOffline(true);
  await expect(banner(page)).toContainText("You are offline.");
  await page.reload();
  await expect(page.getByRole("heading", { name: pilot.title, level: 1 })).toBeVisible();
  await expect(banner(page)).toContainText("What you see is as it was on");

  const note = page.getByRole("textbox", { name: "New note" });
  await note.fill("Written on the train");
  await expect(page.getByText("Kept on this device until it is saved.")).toBeVisible();
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("The note was not saved")).toBeVisible();
  await page.reload();
  await expect(note).toHaveValue("Written on the train");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Board" }).click();
  await expect(cardIn(page, "Saved", pilot.title)).toBeVisible();
  await page.goBack();

  await context.setOffline(false);
  await expect(banner(page)).toBeHidden();
  await expect(note).toHaveValue("Written on the train");
  // The note is shown before the server has it; until then it cannot be changed, and stays on the device.
  await page.getByRole("button", { name: "Add note" }).click();
  const saved = page.getByRole("listitem").filter({ hasText: "Written on the train" });
  await expect(saved.getByRole("button", { name: "Edit" })).toBeVisible();
  await page.reload();
  await expect(note).toHaveValue("");
});

test("an unsent capture survives the end of the session, and nothing is left after signing out", async ({
  page,
  context,
}) => {
  const { email } = await register(page);
  await page.keyboard.press("c");
  const source = page.getByLabel("Link, page or text of the posting");
  await source.fill("Lighthouse keeper wanted, by the sea");
  // What the page still asks for by itself would find the session ended, and take the button away before it is pressed.
  await page.waitForLoadState("networkidle");
  await context.clearCookies();
  await page.getByRole("button", { name: "Recognise" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
  await page.keyboard.press("c");
  await expect(source).toHaveValue("Lighthouse keeper wanted, by the sea");

  await page.getByRole("button", { name: "Enter by hand" }).click();
  await page.getByLabel("Title").fill("Lighthouse Keeper");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
  await page.keyboard.press("c");
  await expect(source).toHaveValue("Lighthouse keeper wanted, by the sea");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(source).toHaveValue("");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("c");
  await expect(page.getByLabel("Title")).toHaveValue("Lighthouse Keeper");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")));
  expect(left).toEqual([]);
});

test("a saved capture leaves no draft behind", async ({ page }) => {
  await register(page);
  await capture(page, pilot);
  await page.keyboard.press("c");
  await expect(page.getByLabel("Link, page or text of the posting")).toHaveValue("");
});

test("a newer version is offered, and taken when the person agrees", async ({ page, baseURL }) => {
  const server = await withNewerVersion(baseURL ?? "");
  try {
    await page.goto(server.url);
    await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
    await installed(page);
    const before = await page.evaluate(() => caches.keys());
    expect(before).toHaveLength(1);

    server.release();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText("A new version is ready")).toBeVisible();
    await page.getByLabel("E-mail address").fill("half-written@example.org");
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload" }).click()]);
    await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
    await expect(page.getByText("A new version is ready")).toHaveCount(0);
  } finally {
    await server.close();
  }
});

test("the worker keeps the shell alone, and nothing that a person reads or writes", async ({ page }) => {
  await register(page);
  await capture(page, pilot);
  await page.goto("/jobs");
  await installed(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/index.html");
  expect(
    kept.filter(
      (path) => !/^\/(assets\/[\w.-]+\.(js|css)|index\.html|languages\.js|favicon\.png)$/.test(path),
    ),
  ).toEqual([]);
});

test("the worker and the manifest are served as browsers want them", async ({ request }) => {
  const worker = await request.get("/sw.js");
  expect(worker.headers()["cache-control"]).toBe("no-cache");
  expect(worker.headers()["content-type"]).toContain("javascript");
  expect(worker.headers()["content-security-policy"]).toContain("worker-src 'self'");
  const missing = await request.get("/assets/of-another-build.js");
  expect(missing.status()).toBe(404);
});
