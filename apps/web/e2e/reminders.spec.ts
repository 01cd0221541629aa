import type { Page } from "@playwright/test";
import { capture, card } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

const TITLE = "Lock Keeper";

const openApplication = async (page: Page) => {
  await capture(page, { title: TITLE, company: "Canal Works" });
  await card(page, TITLE).getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
};

test("a reminder of an application is ticked off, reopened, put off, deleted and brought back", async ({
  page,
}) => {
  await register(page);
  await openApplication(page);
  const reminders = page.getByRole("region", { name: "Reminders" });
  await expect(reminders.getByText("No reminders yet.")).toBeVisible();
  await reminders.getByRole("button", { name: "Add reminder" }).click();
  const dialog = page.getByRole("dialog", { name: "New reminder" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Say what it is.")).toBeVisible();
  await dialog.getByLabel("What").fill("Send the certificate");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(reminders.getByRole("listitem")).toContainText("tomorrow");
  await expect(reminders.getByRole("button", { name: "Add reminder" })).toBeFocused();

  await reminders.getByRole("checkbox", { name: "Tick off Send the certificate" }).click();
  await expect(reminders.getByRole("checkbox", { name: "Reopen Send the certificate" })).toBeChecked();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(reminders.getByRole("checkbox", { name: "Tick off Send the certificate" })).toBeVisible();

  await reminders.getByRole("button", { name: "More about Send the certificate" }).click();
  await page.getByRole("menuitem", { name: "By 3 days" }).click();
  await expect(reminders.getByText("put off")).toBeVisible();
  await reminders.getByRole("button", { name: "More about Send the certificate" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(reminders.getByText("No reminders yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(reminders.getByRole("listitem")).toContainText("Send the certificate");
});

test("one that comes again leads to its next time; the page names the job", async ({ page }) => {
  await register(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Calendar" }).click();
  await page.getByRole("link", { name: "Reminders" }).click();
  await expect(page.getByRole("heading", { name: "Nothing to be reminded of" })).toBeVisible();
  await page.getByRole("button", { name: "Add reminder" }).click();
  const dialog = page.getByRole("dialog", { name: "New reminder" });
  await dialog.getByLabel("What").fill("Look for postings");
  await dialog.getByRole("combobox", { name: "Repeats" }).click();
  await page.getByRole("option", { name: "By days" }).click();
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  const entry = page.getByRole("listitem").filter({ hasText: "Look for postings" });
  await expect(entry).toContainText("tomorrow");
  await expect(entry).toContainText("every day");
  await entry.getByRole("checkbox").click();
  await expect(page.getByText(/Ticked off; comes again/)).toBeVisible();
  await expect(entry).not.toContainText("tomorrow");
  await expectNoAxeFindings(page);
});

test("thanks for an interview are suggested, accepted by one click and taken back by another", async ({
  page,
}) => {
  await register(page);
  await openApplication(page);
  const applicationId = Number(new URL(page.url()).pathname.split("/").at(-1));
  const startsAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
  const reply = await page.request.post(`/api/v1/applications/${applicationId}/interviews`, {
    headers: { origin: new URL(page.url()).origin },
    data: { kind: "phone", startsAt },
  });
  expect(reply.status()).toBe(201);
  await page.goto("/reminders");
  const suggestions = page.getByRole("region", { name: "Suggested" });
  await expect(suggestions).toContainText("Send thanks");
  await expectNoAxeFindings(page);
  await suggestions.getByRole("button", { name: /^Remind me/ }).click();
  await expect(page.getByRole("listitem")).toContainText(`Send thanks for the interview: ${TITLE}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(suggestions).toBeVisible();
  await suggestions.getByRole("button", { name: /^Dismiss/ }).click();
  await expect(suggestions).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Nothing to be reminded of" })).toBeVisible();
});

test("more reminders than one answer holds are loaded on request", async ({ page }) => {
  await register(page);
  const { origin } = new URL(page.url());
  for (let number = 1; number <= 101; number++) {
    const answer = await page.request.post("/api/v1/reminders", {
      data: { text: `Call ${number}`, due: "2090-01-02" },
      headers: { origin },
    });
    expect(answer.status()).toBe(201);
  }
  await page.goto("/reminders");
  const later = page.getByRole("region", { name: "Later" });
  await expect(later.getByRole("listitem")).toHaveCount(100);
  await page.getByRole("button", { name: "Load more" }).click();
  await expect(later.getByRole("listitem")).toHaveCount(101);
  await expect(page.getByRole("button", { name: "Load more" })).toBeHidden();
});

test("one of no application is reached from the calendar by its own address, and changed there; deleted it says so", async ({
  page,
}) => {
  await register(page);
  const post = (path: string, data: object) =>
    page.request.post(`/api/v1${path}`, { headers: { origin: new URL(page.url()).origin }, data });
  // In some zone it is tomorrow already.
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const { id } = await (await post("/reminders", { text: "Renew the passport", due: day })).json();
  await page.goto("/calendar?view=agenda");
  await page.getByRole("link", { name: "Renew the passport" }).click();
  await expect(page).toHaveURL(new RegExp(`/reminders\\?reminder=${id}$`));
  const dialog = page.getByRole("dialog", { name: "Change the reminder" });
  await expect(dialog.getByLabel("What")).toHaveValue("Renew the passport");
  await expectNoAxeFindings(page);
  await dialog.getByLabel("What").fill("Renew the passport today");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/reminders$/);
  await expect(page.getByRole("listitem").filter({ hasText: "Renew the passport today" })).toBeVisible();

  await page.request.delete(`/api/v1/reminders/${id}`, { headers: { origin: new URL(page.url()).origin } });
  await page.goto(`/reminders?reminder=${id}`);
  await expect(page.getByText("The reminder “Renew the passport today” is deleted.")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(dialog).toBeVisible();
  await page.goto("/reminders?reminder=999999");
  await expect(page.getByRole("alert")).toContainText("There is no such reminder");
});
