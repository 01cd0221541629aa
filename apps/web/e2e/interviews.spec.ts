import type { Page } from "@playwright/test";
import { capture, card } from "./_kit/app.ts";
import { expect, register, test } from "./_kit/test.ts";

const TITLE = "Platform Engineer";

const openApplication = async (page: Page) => {
  await register(page);
  await capture(page, { title: TITLE, company: "Northwind" });
  await card(page, TITLE).getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
};

/** The 15th of the month after this one. */
const chooseDay = async (page: Page) => {
  await page.getByRole("button", { name: "Day", exact: true }).click();
  await page.getByRole("button", { name: "Next month" }).click();
  await page.getByRole("button", { name: /^15 / }).click();
};

test("an interview agreed in another zone is taken down, shown in both, and is the next step on the board", async ({
  page,
}) => {
  await openApplication(page);
  const interviews = page.getByRole("region", { name: "Interviews" });
  await expect(interviews.getByText("No interviews yet.")).toBeVisible();
  await interviews.getByRole("button", { name: "Add interview" }).click();
  const dialog = page.getByRole("dialog", { name: "New interview" });

  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Choose a day.")).toBeVisible();
  await chooseDay(page);
  await dialog.getByLabel("Time", { exact: true }).fill("09:00");
  await dialog.getByRole("combobox", { name: "Kind" }).click();
  await page.getByRole("option", { name: "Technical" }).click();
  await dialog.getByRole("combobox", { name: "Time zone of the agreed time" }).fill("New_York");
  await page.getByRole("option", { name: "America/New_York" }).click();
  await dialog.getByLabel("Who takes part").fill("Grace Hopper");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();

  const entry = interviews.getByRole("listitem");
  await expect(entry).toContainText("Round 1: Technical");
  await expect(entry).toContainText("15:00");
  await expect(entry).toContainText("09:00 in New York");
  await expect(entry).toContainText("Grace Hopper");
  await expect(interviews.getByRole("button", { name: "Add interview" })).toBeFocused();

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Board" }).click();
  await expect(card(page, TITLE)).toContainText(/Technical, 15 \w+.* 15:00/);
});

test("an interview is changed, gets its outcome, is deleted and brought back", async ({ page }) => {
  await openApplication(page);
  const interviews = page.getByRole("region", { name: "Interviews" });
  await interviews.getByRole("button", { name: "Add interview" }).click();
  await chooseDay(page);
  await page.getByLabel("Time", { exact: true }).fill("10:30");
  await page.getByRole("button", { name: "Save" }).click();

  await interviews.getByRole("button", { name: "Change Round 1: Phone call" }).click();
  const dialog = page.getByRole("dialog", { name: "Change the interview" });
  await dialog.getByLabel("Place").fill("Room 4");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(interviews.getByText("Room 4")).toBeVisible();

  await interviews.getByRole("combobox", { name: "Outcome of Round 1: Phone call" }).click();
  await page.getByRole("option", { name: "Not passed" }).click();
  await expect(interviews.getByRole("combobox")).toHaveValue("Not passed");
  await page.reload();
  await expect(interviews.getByRole("combobox")).toHaveValue("Not passed");

  await interviews.getByRole("button", { name: "Delete Round 1: Phone call" }).click();
  await expect(interviews.getByText("No interviews yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(interviews.getByText("Room 4")).toBeVisible();
});

test("a time that the clocks skip is refused in words, one that they show twice is asked about", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2027-03-01T12:00:00Z"));
  await openApplication(page);
  await page.getByRole("button", { name: "Add interview" }).click();
  const dialog = page.getByRole("dialog", { name: "New interview" });
  await dialog.getByLabel("Time", { exact: true }).fill("02:30");
  await page.getByRole("button", { name: "Day", exact: true }).click();
  await page.getByRole("button", { name: "28 March 2027" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("The clocks in Zurich skip this time: they go forward then.")).toBeVisible();

  await dialog.getByRole("combobox", { name: "Time zone of the agreed time" }).fill("Buenos");
  await page
    .getByRole("option", { name: /Buenos_Aires/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("region", { name: "Interviews" })).toContainText("02:30 in Buenos Aires");
});
