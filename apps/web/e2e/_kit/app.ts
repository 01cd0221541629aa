import { expect, type Locator, type Page } from "@playwright/test";
import { postingPage } from "./posting.ts";

export const column = (page: Page, stage: string): Locator =>
  page.getByRole("region", { name: stage, exact: true });

export const card = (page: Page, title: string): Locator =>
  page.getByRole("article", { name: title, exact: true });

export const cardIn = (page: Page, stage: string, title: string): Locator =>
  column(page, stage).getByRole("article", { name: title, exact: true });

/** Opens the capture dialog by its key and lets it read a page. */
export const recognise = async (page: Page, source: string): Promise<Locator> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "Capture a job" });
  await dialog.getByLabel("Link, page or text of the posting").fill(source);
  await dialog.getByRole("button", { name: "Recognise" }).click();
  return dialog;
};

/** Captures a posting from its page, so that it stands on the board at Saved. */
export const capture = async (page: Page, posting: { title: string; company: string; url?: string }) => {
  const dialog = await recognise(page, postingPage(posting));
  await dialog.getByRole("button", { name: "Save job" }).click();
  await dialog.getByRole("link", { name: "See the board" }).click();
  await expect(card(page, posting.title)).toBeVisible();
};

/** For so long dnd-kit takes a click for the end of the drag (50 ms); no hand is as quick, but a test is. */
const CLICK_TAKEN_FOR_A_DROP_MS = 60;

/** Drags as a hand does: the sensor wants movement before it believes in a drag. */
export const drag = async (page: Page, from: Locator, to: Locator) => {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error("Nothing to drag from or to");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height - 8);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height - 4, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
  await page.waitForTimeout(CLICK_TAKEN_FOR_A_DROP_MS);
};
