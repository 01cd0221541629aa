// Takes the pictures of the README from the running product; `pnpm screenshots --help` says how.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { resolveBrowser } from "../../e2e/_kit/browser.ts";
import { instantOf, LAST_DAY } from "../story/posting.ts";
import { type Told, tellStory } from "../story/tell.ts";
import { type Scene, scenes } from "./scenes.ts";
import { smallerPng } from "./smaller-png.ts";
import { startStoryServer } from "./story-server.ts";

const usage = `Usage: pnpm screenshots

Starts the server with the built web app (build it first: npm run build) on data of its own, fills it through the public
interface with a month of somebody's search for work, and takes the pictures of docs/images, light and dark. The time in
them is that of the story: while the product stays as it is, so do they, but for shades of single pixels. Commit what it
writes when something is to be seen.
  --help   print this text`;

const built = fileURLToPath(new URL("../../dist/index.html", import.meta.url));
const images = fileURLToPath(new URL("../../../../docs/images", import.meta.url));
/** Bytes: a README that opens slowly is not read. */
const LARGEST = 150_000;

const openPage = async (browser: Browser, scene: Scene, scheme: "light" | "dark", told: Told) => {
  const context = await browser.newContext({
    baseURL: told.cookie.url,
    viewport: { width: scene.width, height: scene.height },
    hasTouch: scene.isTouched ?? false,
    isMobile: scene.isTouched ?? false,
    deviceScaleFactor: 1,
    colorScheme: scheme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
  });
  await context.addCookies([told.cookie]);
  const page = await context.newPage();
  await page.clock.setFixedTime(instantOf(LAST_DAY, 9 * 60));
  return page;
};

/** Everything asked for is here, and nothing moves any more. */
const settled = async (page: Page) => {
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
};

const take = async (browser: Browser, scene: Scene, scheme: "light" | "dark", told: Told) => {
  const page = await openPage(browser, scene, scheme, told);
  await scene.show(page, told);
  await settled(page);
  const picture = smallerPng(await page.screenshot({ caret: "hide" }));
  await page.context().close();
  const name = `${scene.name}-${scheme}.png`;
  await writeFile(join(images, name), picture);
  process.stdout.write(`docs/images/${name}: ${scene.width} × ${scene.height}, ${picture.length} bytes\n`);
  if (picture.length > LARGEST) throw new Error(`${name} is larger than ${LARGEST} bytes`);
};

const run = async () => {
  if (!existsSync(built)) throw new Error("The web app is not built: run `npm run build`.");
  await mkdir(images, { recursive: true });
  const server = await startStoryServer(instantOf(0, 0));
  try {
    const told = await tellStory(server.url, server.setTime);
    const browser = await chromium.launch(await resolveBrowser());
    try {
      for (const scene of scenes)
        for (const scheme of ["light", "dark"] as const) await take(browser, scene, scheme, told);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
};

const { help } = parseArgs({ options: { help: { type: "boolean", default: false } } }).values;
if (help) process.stdout.write(`${usage}\n`);
else await run();
