import type { Locator, Page } from "@playwright/test";
import { card, cardIn } from "./_kit/app.ts";
import { postingPage } from "./_kit/posting.ts";
import { expect, PASSWORD, test } from "./_kit/test.ts";

const TITLE = "Platform Engineer";

/** More than any page has on the way to what a step wants. */
const MOST_TABS = 60;

/** Where the focus is can be seen: a ring around it or around what it stands for, or a field with its border. */
const expectFocusSeen = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return "nowhere";
        if (focused.matches("main, h1, input, textarea, select, [role=dialog]")) return "seen";
        const hasRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
          outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
        // A link that stands for its whole row has the ring around the row.
        const isRinged = (element: Element | null): boolean =>
          element !== null &&
          (hasRing(getComputedStyle(element)) ||
            hasRing(getComputedStyle(element, "::after")) ||
            isRinged(element.parentElement));
        return isRinged(focused) ? "seen" : `no ring: ${focused.outerHTML.slice(0, 120)}`;
      }),
    )
    .toBe("seen");

/** Presses Tab, as a person does who looks where it leads, until the focus is there. */
const tabTo = async (page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab") => {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expectFocusSeen(page);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_TABS} presses of ${key} did not lead to ${wanted}`);
};

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const title = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });

test("from registering to signing out by keys alone, with the focus in sight at each step", async ({
  page,
}) => {
  test.slow();

  await test.step("register", async () => {
    await page.goto("/register");
    await tabTo(page, page.getByLabel("Your name"));
    await page.keyboard.type("Ada Lovelace");
    await press(page, "Tab");
    await page.keyboard.type(`keys-${process.pid}@example.org`);
    await tabTo(page, page.getByLabel("Password", { exact: true }));
    await page.keyboard.type(PASSWORD);
    await press(page, "Enter");
    await expect(page.getByRole("heading", { name: "Your board is ready" })).toBeVisible();
    await expectFocusSeen(page);
  });

  await test.step("capture a posting", async () => {
    await press(page, "c");
    const dialog = page.getByRole("dialog", { name: "Capture a job" });
    const source = dialog.getByLabel("Link, page or text of the posting");
    await expect(source).toBeFocused();
    await page.keyboard.insertText(postingPage({ title: TITLE, company: "Northwind" }));
    await press(page, "Control+Enter");
    await expect(dialog.getByRole("heading", { name: "One posting recognised" })).toBeFocused();
    await tabTo(page, dialog.getByRole("button", { name: "Save job" }));
    await press(page, "Enter");
    await expect(dialog.getByRole("heading", { name: "Job saved" })).toBeFocused();
    await tabTo(page, dialog.getByRole("link", { name: "See the board" }));
    await press(page, "Enter");
    await expect(cardIn(page, "Saved", TITLE)).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expectFocusSeen(page);
  });

  await test.step("walk over the board, move the card, take it back", async () => {
    const link = card(page, TITLE).getByRole("link");
    await press(page, "ArrowDown");
    await expect(link).toBeFocused();
    await expectFocusSeen(page);
    await press(page, "Shift+ArrowRight");
    await expect(cardIn(page, "Applied", TITLE).getByRole("link")).toBeFocused();
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await press(page, "z");
    await expect(cardIn(page, "Saved", TITLE).getByRole("link")).toBeFocused();
    await press(page, "m");
    await page.getByRole("menuitem", { name: "Applied" }).press("Enter");
    await expect(cardIn(page, "Applied", TITLE).getByRole("link")).toBeFocused();
  });

  await test.step("open it, write a note, move it with a word", async () => {
    await press(page, "Enter");
    await expect(title(page, TITLE)).toBeVisible();
    await tabTo(page, page.getByRole("textbox", { name: "New note" }));
    await page.keyboard.type("Grace called: decision on Friday.");
    await tabTo(page, page.getByRole("button", { name: "Add note" }));
    await press(page, "Enter");
    await expect(page.getByRole("button", { name: "Delete note" })).toBeVisible();
    await expectFocusSeen(page);
    const edit = page.getByRole("button", { name: "Edit note" });
    await tabTo(page, edit);
    await press(page, "Enter");
    await expect(page.getByRole("textbox", { name: "Edit note" })).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: "Cancel" }));
    await press(page, "Enter");
    await expect(edit).toBeFocused();
    // The button goes away with the note: what is around it has the focus, and not nothing.
    await tabTo(page, page.getByRole("button", { name: "Delete note" }));
    await press(page, "Enter");
    await expect(page.getByRole("region", { name: "Notes" })).toBeFocused();
    await expectFocusSeen(page);
    await expect(page.getByText("Note deleted")).toBeVisible();
    await press(page, "z");
    await expect(edit).toBeVisible();
    const stage = page.getByRole("combobox", { name: "Stage" });
    await tabTo(page, stage, "Shift+Tab");
    await press(page, "ArrowDown");
    await expect(page.getByRole("option", { name: "Interviewing" })).toBeVisible();
    await press(page, "ArrowDown", "Enter");
    const dialog = page.getByRole("dialog", { name: "Move to Interviewing" });
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await page.keyboard.type("By phone");
    await press(page, "Escape");
    await expect(dialog.getByRole("button", { name: "Keep writing" })).toBeFocused();
    await press(page, "Enter");
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await tabTo(page, dialog.getByRole("button", { name: "Move" }));
    await press(page, "Enter");
    await expect(dialog).toHaveCount(0);
    await expect(stage).toBeFocused();
    await expect(stage).toHaveValue("Interviewing");
  });

  await test.step("the palette leads to the table, where it is filtered, changed in place, and taken back", async () => {
    await press(page, "Control+k");
    await expect(page.getByRole("combobox", { name: "Search pages, actions and jobs" })).toBeFocused();
    await page.keyboard.type("table");
    await press(page, "Enter");
    await expect(title(page, "Table")).toBeVisible();
    await expectFocusSeen(page);
    await press(page, "f");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("plat");
    await expect(page).toHaveURL(/search=plat/);
    const row = page.getByRole("grid").getByRole("row").filter({ hasText: TITLE });
    const cell = (column: number) => row.getByRole("gridcell").nth(column);
    await tabTo(page, cell(1));
    await press(page, "ArrowRight", "ArrowRight", "Enter");
    await expect(page.getByRole("option", { name: "Offer" })).toBeVisible();
    await press(page, "ArrowDown", "Enter");
    await expect(cell(3)).toHaveText("Offer");
    await expect(cell(3)).toBeFocused();
    await expectFocusSeen(page);
    const undo = page.getByRole("button", { name: "Undo" }).last();
    await tabTo(page, undo);
    await press(page, "Enter");
    await expect(cell(3)).toHaveText("Interviewing");
    await expect(cell(3)).toBeFocused();
  });

  await test.step("search everything", async () => {
    await press(page, "/");
    await expect(title(page, "Search")).toBeVisible();
    await expect(page.getByRole("main").getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("friday");
    const note = page.getByRole("main").getByRole("link", { name: "Grace called" });
    await tabTo(page, note);
    await press(page, "Enter");
    await expect(title(page, TITLE)).toBeVisible();
    await expectFocusSeen(page);
  });

  await test.step("make a token, and leave one unmade", async () => {
    await press(page, "g", "s");
    await expect(title(page, "Account")).toBeVisible();
    await tabTo(page, page.getByRole("main").getByRole("link", { name: "API tokens" }));
    await press(page, "Enter");
    const create = page.getByRole("button", { name: "New token" });
    await expect(title(page, "API tokens")).toBeVisible();
    await tabTo(page, create);
    await press(page, "Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel("Name")).toBeFocused();
    await page.keyboard.type("Assistant");
    await press(page, "Enter");
    await expect(dialog.getByRole("button", { name: "Copy token" })).toBeFocused();
    await expectFocusSeen(page);
    await tabTo(page, dialog.getByRole("button", { name: "I have copied it" }));
    await press(page, "Enter");
    await expect(dialog).toHaveCount(0);
    await expect(create).toBeFocused();
    await press(page, "Enter", "Escape");
    await expect(dialog).toHaveCount(0);
    await expect(create).toBeFocused();
  });

  await test.step("sign out", async () => {
    await press(page, "Control+k");
    await page.keyboard.type("sign o");
    await press(page, "Enter");
    await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
    await tabTo(page, page.getByLabel("E-mail address"));
  });
});
