import { expect, PASSWORD, register, signUp, test } from "./_kit/test.ts";

interface Manifest {
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
  }[];
  readonly shortcuts: readonly { readonly url: string }[];
}

/** Width and height, as a PNG states them at its beginning. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test("the manifest names icons that are there, in their sizes, one of them for the system's own form", async ({
  page,
  request,
}) => {
  await page.goto("/sign-in");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const answer = await request.get(address ?? "");
  expect(answer.headers()["content-type"]).toContain("application/manifest+json");
  const manifest: Manifest = await answer.json();
  expect(manifest).toMatchObject({
    start_url: "/",
    display: "standalone",
    share_target: { action: "/capture" },
  });
  expect(manifest.icons.filter(({ purpose }) => purpose === "maskable")).not.toEqual([]);
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"]).toContain(type);
    if (type === "image/png") expect(sizeOf(await icon.body())).toBe(sizes);
  }
  for (const rel of ["icon", "apple-touch-icon"]) {
    for (const link of await page.locator(`link[rel=${rel}]`).all()) {
      const icon = await request.get((await link.getAttribute("href")) ?? "");
      expect(icon.headers()["content-type"]).toContain("image/");
    }
  }
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(["/capture", "/"]);
});

test("the browser's bars have the colour of the page, also after another one was chosen", async ({
  page,
}) => {
  await register(page);
  const bars = page.locator("meta[name=theme-color]");
  await expect(bars).toHaveAttribute("content", "#f4f6f5");
  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(bars).toHaveAttribute("content", "#0d1310");
  await page.reload();
  await expect(bars).toHaveAttribute("content", "#0d1310");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("what another app shares opens the capture dialog, after signing in if need be", async ({
  page,
  context,
}) => {
  const { email } = await register(page);
  const shared = new URLSearchParams({
    title: "Harbour Pilot",
    text: "Look at this https://jobs.example/pilot?ref=7",
  });
  const source = page.getByLabel("Link, page or text of the posting");
  await page.goto(`/capture?${shared}`);
  await expect(source).toHaveValue("https://jobs.example/pilot?ref=7");
  await expect(page).toHaveURL("/");

  await context.clearCookies();
  await page.goto("/capture?text=A%20lighthouse%20keeper%20is%20wanted&title=42");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(source).toHaveValue("42\n\nA lighthouse keeper is wanted");
});

test("the shortcut opens an empty capture dialog", async ({ page }) => {
  await signUp(page);
  await page.goto("/capture");
  await expect(page.getByRole("dialog", { name: "Capture a job" })).toBeVisible();
  await expect(page.getByLabel("Link, page or text of the posting")).toHaveValue("");
});
