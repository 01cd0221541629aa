import type { Page } from "@playwright/test";
import { cardIn } from "./_kit/app.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const three = [
  { title: "Baker", company: "Brot & Co", place: "Zürich" },
  { title: "Cook", company: "Auberge", place: "Genève" },
  { title: "Harbour Pilot", company: "Port Authority", place: "Basel" },
];

const grid = (page: Page) => page.getByRole("grid", { name: "Table" });
const row = (page: Page, title: string) => grid(page).getByRole("row").filter({ hasText: title });
const cell = (page: Page, title: string, column: number) =>
  row(page, title).getByRole("gridcell").nth(column);
const titles = (page: Page) => grid(page).getByRole("link").allInnerTexts();
const STAGE = 3;
const FOLLOW_UP = 5;

const open = async (page: Page, postings: readonly { title: string; company: string }[] = three) => {
  await signUp(page);
  await trackMany(page, postings);
  await page.goto("/table");
  await expect(page.getByText(`${postings.length} applications`)).toBeVisible();
};

test("the board leads to the table and back; order and filters are in the address", async ({ page }) => {
  await register(page);
  await trackMany(page, three);
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Table" }).click();
  await expect(page.getByRole("heading", { name: "Table", level: 1 })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(["Harbour Pilot", "Cook", "Baker"]);

  await page.getByRole("button", { name: "Company" }).click();
  await expect.poll(() => titles(page)).toEqual(["Cook", "Baker", "Harbour Pilot"]);
  await page.getByRole("button", { name: "Company" }).click();
  await expect.poll(() => titles(page)).toEqual(["Harbour Pilot", "Baker", "Cook"]);
  await expect(page.getByRole("columnheader", { name: "Company" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );

  await page.getByRole("searchbox").fill("zur");
  await expect.poll(() => titles(page)).toEqual(["Baker"]);
  await expect(page).toHaveURL(/search=zur/);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("zur");
  await expect.poll(() => titles(page)).toEqual(["Baker"]);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => titles(page)).toHaveLength(3);
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Board" }).click();
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
});

test("stage, follow-up and title are changed in place by keyboard, and taken back", async ({ page }) => {
  await open(page);
  await cell(page, "Baker", 2).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, "Baker", STAGE)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: "Applied" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cell(page, "Baker", STAGE)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: "Applied" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Baker", STAGE)).toHaveText("Applied");
  await expect(cell(page, "Baker", STAGE)).toBeFocused();
  await expect(page.getByText("“Baker” changed")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(cell(page, "Baker", STAGE)).toHaveText("Saved");

  await cell(page, "Cook", FOLLOW_UP).click();
  await page.getByRole("button", { name: "In 7 days" }).click();
  await expect(cell(page, "Cook", FOLLOW_UP)).toHaveText(/^\d+ \w+$/);

  await cell(page, "Cook", 1).focus();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "Title" }).fill("Head Cook");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Head Cook", 1)).toBeFocused();
  // The follow-up and the title.
  await expect(page.getByText("“Cook” changed")).toHaveCount(2);
  await page.reload();
  await expect(cell(page, "Head Cook", FOLLOW_UP)).toHaveText(/^\d+ \w+$/);
});

test("keys pressed as soon as the stages are there start at the stage of the row", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("[role='option']") === null) return;
      observer.disconnect();
      for (const code of ["ArrowDown", "Enter"])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent("keydown", { key: code, code, bubbles: true, cancelable: true }),
        );
    }).observe(document.body, { childList: true, subtree: true });
  });
  await cell(page, "Baker", 2).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Baker", STAGE)).toHaveText("Applied");
  await expect(cell(page, "Baker", STAGE)).toBeFocused();
});

test("many are selected by shift, moved and deleted together, and taken back by one press", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("checkbox", { name: "Select Harbour Pilot" }).click();
  await page.getByRole("checkbox", { name: "Select Baker" }).click({ modifiers: ["Shift"] });
  await expect(page.getByText("3 selected")).toBeVisible();
  await page.getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Interviewing" }).click();
  for (const { title } of three) await expect(cell(page, title, STAGE)).toHaveText("Interviewing");
  await expect(page.getByText("3 applications moved to Interviewing")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  for (const { title } of three) await expect(cell(page, title, STAGE)).toHaveText("Saved");
  await expect(page.getByText("3 changes taken back")).toBeVisible();

  await page.getByRole("checkbox", { name: "Select Cook" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => titles(page)).toEqual(["Cook"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(page)).toHaveLength(3);
  await expect(page.getByText("2 applications are back")).toBeVisible();
  await page.goto("/");
  await expect(cardIn(page, "Saved", "Baker")).toBeVisible();
});

test("what the server refuses is put back with an honest word, the rest of the batch goes on", async ({
  page,
  baseURL,
}) => {
  await open(page);
  const { items } = await (await page.request.get("/api/v1/applications?search=cook")).json();
  await page.request.post(`/api/v1/applications/${items[0].id}/status`, {
    data: { stage: "offer", expectedVersion: items[0].version },
    headers: { origin: baseURL ?? "" },
  });
  await page.getByRole("checkbox", { name: "Select all" }).click();
  await page.getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Applied" }).click();
  await expect(page.getByText("“Cook” was not changed")).toBeVisible();
  await expect(cell(page, "Cook", STAGE)).toHaveText("Offer");
  await expect(cell(page, "Baker", STAGE)).toHaveText("Applied");
  await expect(cell(page, "Harbour Pilot", STAGE)).toHaveText("Applied");
});

test("a change is shown before the server answers, and put back when it cannot be reached", async ({
  page,
}) => {
  await open(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/trpc/applications.move*", async (route) => {
    await held;
    await route.abort("connectionrefused");
  });
  await cell(page, "Baker", STAGE).click();
  await page.getByRole("option", { name: "Offer" }).click();
  await expect(cell(page, "Baker", STAGE)).toHaveText("Offer");
  release();
  await expect(page.getByText("“Baker” was not changed")).toBeVisible();
  await expect(cell(page, "Baker", STAGE)).toHaveText("Saved");
});

test("of hundreds of rows only those in sight are in the page, and the keyboard reaches the last", async ({
  page,
}) => {
  const many = Array.from({ length: 350 }, (_, index) => ({ title: `Job ${index}`, company: "Northwind" }));
  await open(page, many);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "351");
  expect(await grid(page).getByRole("row").count()).toBeLessThan(80);
  await cell(page, "Job 349", 1).focus();
  await page.keyboard.press("Control+End");
  const last = row(page, "Job 0");
  await expect(last).toHaveAttribute("aria-rowindex", "351");
  await expect(last.getByRole("gridcell").last()).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press("x");
  await expect(page.getByText("1 selected")).toBeVisible();
  await page.keyboard.press("Control+a");
  await expect(page.getByText("350 selected")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("350 selected")).toBeHidden();
  await page.keyboard.press("o");
  await expect(page.getByRole("heading", { name: "Job 0", level: 1 })).toBeVisible();
});

test("columns are chosen and put into order, and stay so on this device", async ({ page }) => {
  await open(page);
  const names = () => grid(page).getByRole("columnheader").allInnerTexts();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Salary" }).uncheck();
  await page.getByRole("checkbox", { name: "Open until" }).check();
  await page.getByRole("button", { name: "Move Stage to the left" }).click();
  const wanted = ["", "Title", "Stage", "Company", "In stage", "Follow-up", "Place", "Added", "Open until"];
  await expect.poll(names).toEqual(wanted);
  await page.reload();
  await expect.poll(names).toEqual(wanted);
});

test("what could not be loaded is said, and tried again", async ({ page }) => {
  await register(page);
  await trackMany(page, three);
  await page.route("**/trpc/**applications.list**", (route) => route.abort("connectionrefused"));
  await page.goto("/table");
  await expect(page.getByRole("heading", { name: "The server cannot be reached" })).toBeVisible();
  await page.unroute("**/trpc/**applications.list**");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect.poll(() => titles(page)).toHaveLength(3);
});

test("a view of the table comes back with its columns, order and filters, and is none of the board's", async ({
  page,
}) => {
  await open(page);
  const columns = page.getByRole("button", { name: "Columns" });
  const toggle = async (name: string) => {
    await columns.click();
    await page.getByRole("checkbox", { name }).click();
    await page.keyboard.press("Escape");
  };
  const heads = () => grid(page).getByRole("columnheader").allInnerTexts();
  await toggle("Added");
  await grid(page).getByRole("button", { name: "Company" }).click();
  await page.getByRole("searchbox").fill("b");
  await expect.poll(() => titles(page)).toEqual(["Baker", "Harbour Pilot"]);
  const shown = await heads();
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: "Save filters as a view…" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("By company");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "View: By company" })).toBeVisible();
  await toggle("Added");
  await expect(page.getByRole("button", { name: "View: By company · changed" })).toBeVisible();

  await page.goto("/table");
  await expect.poll(() => titles(page)).toEqual(["Harbour Pilot", "Cook", "Baker"]);
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitemradio", { name: "By company" }).click();
  await expect.poll(() => titles(page)).toEqual(["Baker", "Harbour Pilot"]);
  expect(await heads()).toEqual(shown);

  await page.goto("/");
  await page.getByRole("button", { name: "Views" }).click();
  await expect(page.getByText("Set some filters, then save them here under a name.")).toBeVisible();
});

test("what the fields of filters say is not cut", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const search = page.getByRole("searchbox");
  const isCut = await search.evaluate((field: HTMLInputElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) throw new Error("There is nothing to measure with");
    pen.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return pen.measureText(field.placeholder).width > room;
  });
  expect(isCut).toBe(false);
});

test("what stays while the table scrolls aside covers what goes under it, the heads too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const fixed = grid(page).locator(".table-select");
  await expect(fixed).toHaveCount(4);
  expect(
    await fixed.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor)),
  ).not.toContain("rgba(0, 0, 0, 0)");
});
