import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import type { Told } from "../pictures/story/tell.ts";
import { markInput, markPainted } from "./in-page.ts";
import type { Interaction, Opening } from "./tasks.ts";

/** How many times slower the page computes than this machine: about a middling phone. */
const SLOWDOWN = 4;

/** Between two looks whether the page has answered (ms); looking costs the page time too. */
const POLL = 250;

/** The page has answered by then, or never (ms). */
const LONGEST = 30_000;

/** How long somebody looks at a page before doing something (ms). */
const LOOK = 3000;

const newContext = async (browser: Browser, { cookie }: Told) => {
  const context = await browser.newContext({
    baseURL: cookie.url,
    viewport: { width: 1440, height: 900 },
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
const markedAt = async (session: CDPSession, name: "input" | "painted"): Promise<number> => {
  const expression = `performance.getEntriesByName("${name}")[0]?.startTime`;
  const end = Date.now() + LONGEST;
  while (Date.now() < end) {
    await new Promise((resume) => setTimeout(resume, POLL));
    const { result } = await session.send("Runtime.evaluate", { expression });
    if (typeof result.value === "number") return result.value;
  }
  throw new Error(`The page has not marked ${name}`);
};

/** The files of the app are in the browser's cache, and its service worker answers. */
const visit = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
};

/** Milliseconds from asking for the page until data is painted on it. */
export const measureOpening = async (browser: Browser, opening: Opening, told: Told): Promise<number> => {
  const context = await newContext(browser, told);
  try {
    for (let visits = opening.visits ?? 0; visits > 0; visits -= 1) await visit(context, opening.path(told));
    const page = await context.newPage();
    await page.addInitScript(markPainted, opening.sought);
    const session = await slowDown(page);
    await page.goto(opening.path(told), { waitUntil: "commit" });
    return await markedAt(session, "painted");
  } finally {
    await context.close();
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
  const painted = await markedAt(session, "painted");
  return painted - (await markedAt(session, "input"));
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
    await visit(context, interaction.path);
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
