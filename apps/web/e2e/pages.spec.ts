import type { Page } from "@playwright/test";
import { capture, card } from "./_kit/app.ts";
import { expect, register, test } from "./_kit/test.ts";

const pilot = { title: "Harbour Pilot", company: "Port Authority", url: "https://jobs.example/pilot-pages" };

const open = async (page: Page) => {
  await register(page);
  await capture(page, pilot);
  await card(page, pilot.title).getByRole("link").click();
  await expect(page.getByRole("region", { name: "History" })).toBeVisible();
};

/** Holds the answers of an operation back, and then lets the connection break. */
const hold = async (page: Page, operation: string) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/trpc/${operation}*`, async (route) => {
    await held;
    await route.abort("connectionrefused");
  });
  return () => release();
};

const left = async (page: Page, name: string) =>
  (await page.getByRole("region", { name }).boundingBox())?.x ?? Number.NaN;

test("posting, notes, stage and history stand beside each other on both pages", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const expectPanes = async () => {
    await expect(page.getByRole("region", { name: "Description" })).toContainText("Care for the whole");
    await expect(page.getByRole("combobox", { name: "Stage" })).toHaveValue("Saved");
    expect(await left(page, "Description")).toBeLessThan(await left(page, "Notes"));
    expect(await left(page, "Notes")).toBe(await left(page, "History"));
  };
  await expectPanes();
  await page.getByRole("link", { name: "Open job" }).click();
  await expect(page.getByRole("heading", { name: "Facts" })).toBeVisible();
  await expectPanes();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await left(page, "Description")).toBe(await left(page, "Notes"));
});

test("a note is there before the server answers; refused, its text is back in the field", async ({
  page,
}) => {
  await open(page);
  const release = await hold(page, "applications.addNote");
  const field = page.getByRole("textbox", { name: "New note" });
  await field.fill("Grace called");
  await page.getByRole("button", { name: "Add note" }).click();
  const notes = page.getByRole("region", { name: "Notes" });
  await expect(notes.getByRole("listitem")).toContainText("Grace called");
  await expect(notes.getByText("Sending…")).toBeVisible();
  await expect(field).toHaveValue("");
  release();
  await expect(page.getByText("The note was not saved")).toBeVisible();
  await expect(field).toHaveValue("Grace called");
  await expect(notes.getByRole("listitem")).toHaveCount(0);

  await page.unroute("**/trpc/applications.addNote*");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(notes.getByRole("button", { name: "Delete note" })).toBeVisible();
  await expect(field).toHaveValue("");
  await page.reload();
  await expect(notes.getByRole("listitem")).toContainText("Grace called");
});

test("a note that changed elsewhere is not overwritten, and what was written is kept", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "New note" }).fill("First");
  await page.getByRole("button", { name: "Add note" }).click();
  await page.getByRole("button", { name: "Edit note" }).click();
  const application = page.url().split("/").at(-1);
  const { notes } = await (await page.request.get(`/api/v1/applications/${application}`)).json();
  const elsewhere = await page.request.patch(`/api/v1/applications/notes/${notes[0].id}`, {
    data: { body: "Elsewhere", expectedVersion: notes[0].version },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(elsewhere.ok()).toBe(true);
  const field = page.getByRole("textbox", { name: "Edit note" });
  await field.fill("Mine");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The note was not saved")).toBeVisible();
  await expect(field).toHaveValue("Mine");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("region", { name: "Notes" }).getByRole("listitem")).toContainText("Elsewhere");
});

test("stage and follow-up change at once, and are put back when the server cannot be reached", async ({
  page,
}) => {
  await open(page);
  const stage = page.getByRole("combobox", { name: "Stage" });
  const release = await hold(page, "applications.move");
  await stage.click();
  await page.getByRole("option", { name: "Applied" }).click();
  const dialog = page.getByRole("dialog", { name: "Move to Applied" });
  await dialog.getByRole("textbox").fill("By mail");
  await dialog.getByRole("button", { name: "Move" }).click();
  await expect(dialog).toBeHidden();
  await expect(stage).toHaveValue("Applied");
  release();
  await expect(page.getByText("“Harbour Pilot” was not moved")).toBeVisible();
  await expect(dialog.getByRole("textbox")).toHaveValue("By mail");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByRole("button", { name: "Discard" }).click();
  await expect(stage).toHaveValue("Saved");

  const releaseFollowUp = await hold(page, "applications.update");
  await page.getByRole("button", { name: "In 3 days" }).click();
  await expect(page.getByText("No follow-up planned")).toBeHidden();
  releaseFollowUp();
  await expect(page.getByText("No follow-up planned")).toBeVisible();
});
