import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Told } from "../pictures/story/tell.ts";
import { BareTab } from "./bare-tab.ts";
import { markInput, markPainted } from "./in-page.ts";
import type { Interaction, Opening } from "./tasks.ts";

/** How many times slower the page computes than this machine: about a middling phone. */
const SLOWDOWN = 4;

/** Between two looks whether the page has answered (ms); looking costs the page time too. */
const POLL = 250;

/** The page has answered by then, or never (ms). */
const LONGEST = 30_000;

const SIZE = { width: 1440, height: 900 };

/** How long somebody looks at a page before doing something (ms). */
const LOOK = 3000;

const newContext = async (browser: Browser, { cookie }: Told) => {
  const context = await browser.newContext({
    baseURL: cookie.url,
    viewport: SIZE,
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
  });
  await context.addCookies([cookie]);
  return context;
};

const slowDown = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return session;
};

/**
 * When it was marked, since the page began (ms). Asked by the protocol itself: to ask for it, Playwright first runs a
 * script of its own in the page, of some 50 ms with the slow processor, just when the page should answer.
 */
const markedAt = async (
  evaluate: (expression: string) => Promise<unknown>,
  name: "input" | "painted",
): Promise<number> => {
  const expression = `performance.getEntriesByName("${name}")[0]?.startTime`;
  const end = Date.now() + LONGEST;
  while (Date.now() < end) {
    await sleep(POLL);
    const marked = await evaluate(expression);
    if (typeof marked === "number") return marked;
  }
  throw new Error(`The page has not marked ${name}`);
};

/** The files of the app are in the browser's cache, and its service worker answers. */
const visit = async (tab: BareTab, url: string) => {
  await tab.send("Page.navigate", { url });
  await tab.evaluate("navigator.serviceWorker.ready.then(() => true)");
  // Until the page has loaded ahead what is probably wanted next.
  await sleep(LOOK);
};

/** Milliseconds from asking for the page until data is painted on it. `browser`: a session with the browser itself. */
export const measureOpening = async (browser: CDPSession, opening: Opening, told: Told): Promise<number> => {
  const url = new URL(opening.path(told), told.cookie.url).href;
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  try {
    await browser.send("Storage.setCookies", { browserContextId, cookies: [{ ...told.cookie }] });
    for (let visits = opening.visits ?? 0; visits > 0; visits -= 1) {
      const before = await BareTab.open(browser, browserContextId, SIZE);
      await visit(before, url);
      await before.close();
    }
    const tab = await BareTab.open(browser, browserContextId, SIZE);
    const source = `(${markPainted})(${JSON.stringify(opening.sought)})`;
    await tab.send("Page.addScriptToEvaluateOnNewDocument", { source });
    await tab.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await tab.send("Page.navigate", { url });
    const painted = await markedAt((expression) => tab.evaluate(expression), "painted");
    await tab.close();
    return painted;
  } finally {
    await browser.send("Target.disposeBrowserContext", { browserContextId });
  }
};

const answerTime = async (page: Page, interaction: Interaction, run: number) => {
  const session = await slowDown(page);
  await page.goto(interaction.path);
  await page.getByRole("link", { name: interaction.stands, exact: true }).waitFor();
  // Nobody acts in the first moment; by then the page has loaded ahead what is probably wanted next.
  await page.waitForTimeout(LOOK);
  await page.waitForLoadState("networkidle");
  await interaction.prepare?.(page, run);
  await page.evaluate(markInput, interaction.input);
  await page.evaluate(markPainted, interaction.sought(run));
  await interaction.act(page);
  const evaluate = async (expression: string) =>
    (await session.send("Runtime.evaluate", { expression })).result.value;
  const painted = await markedAt(evaluate, "painted");
  return painted - (await markedAt(evaluate, "input"));
};

/** Milliseconds from each input until the answer is painted; the page is loaded anew for each. */
export const measureInteraction = async (
  browser: Browser,
  interaction: Interaction,
  told: Told,
  runs: number,
): Promise<number[]> => {
  const context = await newContext(browser, told);
  const times: number[] = [];
  try {
    const first = await context.newPage();
    await first.goto(interaction.path);
    await first.waitForLoadState("networkidle");
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await first.close();
    for (let run = 0; run < runs; run += 1) {
      const page = await context.newPage();
      times.push(await answerTime(page, interaction, run));
      await page.close();
    }
  } finally {
    await context.close();
  }
  return times;
};
