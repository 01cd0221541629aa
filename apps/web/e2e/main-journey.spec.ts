import { card, cardIn, column, drag, recognise } from "./_kit/app.ts";
import { postingPage } from "./_kit/posting.ts";
import { expect, PASSWORD, registerByForm, test } from "./_kit/test.ts";

const TITLE = "Platform Engineer";

test("a person captures a posting, moves it along, reads its history, and finds it after a restart", async ({
  page,
  server,
}) => {
  const { email } = await registerByForm(page);
  await expect(page.getByRole("heading", { name: "Your board is ready" })).toBeVisible();

  await test.step("capture a page and see what was recognised, and from where", async () => {
    const dialog = await recognise(page, postingPage({ title: TITLE, company: "Northwind" }));
    await expect(dialog.getByRole("heading", { name: "One posting recognised" })).toBeFocused();
    const posting = dialog.getByRole("region", { name: TITLE });
    await expect(posting).toContainText("Northwind");
    await expect(posting).toContainText("Zürich");
    await expect(posting).toContainText("CHF 110,000 – CHF 135,000 a year");
    await expect(posting.getByText("JSON-LD").first()).toBeVisible();
  });

  await test.step("correct a field before saving", async () => {
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Edit fields" }).click();
    await dialog.getByLabel("Company").fill("Northwind AG");
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(dialog.getByText("Northwind AG")).toBeVisible();
    await expect(dialog.getByText("You", { exact: true })).toBeVisible();
    await dialog.getByRole("button", { name: "Save job" }).click();
    await dialog.getByRole("link", { name: "See the board" }).click();
    await expect(cardIn(page, "Saved", TITLE)).toContainText("Northwind AG");
  });

  await test.step("move by dragging, and take it back", async () => {
    await drag(page, card(page, TITLE), column(page, "Applied"));
    await expect(cardIn(page, "Applied", TITLE)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(cardIn(page, "Saved", TITLE)).toBeVisible();
  });

  await test.step("move by keyboard", async () => {
    const grip = page.getByRole("button", { name: `Move ${TITLE}`, exact: true });
    await grip.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText(`Picked up ${TITLE} from Saved.`)).toBeAttached();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText(`${TITLE} is over Applied.`)).toBeAttached();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText(`${TITLE} is over Interviewing.`)).toBeAttached();
    await page.keyboard.press("Space");
    await expect(cardIn(page, "Interviewing", TITLE)).toBeVisible();
  });

  await test.step("move by menu to a collapsed stage, and back", async () => {
    await page.getByRole("button", { name: `Move ${TITLE} to another stage` }).click();
    await page.getByRole("menuitem", { name: "Offer" }).click();
    await expect(cardIn(page, "Offer", TITLE)).toBeVisible();
  });

  await test.step("open it: history, a note, a follow-up", async () => {
    await card(page, TITLE).getByRole("link", { name: TITLE }).click();
    await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
    const history = page.getByRole("region", { name: "History" });
    await expect(history.getByRole("listitem").first()).toContainText("Interviewing → Offer");
    await expect(history.getByRole("listitem").last()).toContainText("Started at Saved");
    await page.getByRole("textbox", { name: "New note" }).fill("Grace called: decision on Friday.");
    await page.getByRole("button", { name: "Add note" }).click();
    await expect(page.getByText("Grace called: decision on Friday.")).toBeVisible();
    await page.getByRole("button", { name: "In 7 days" }).click();
    await expect(page.getByText(/^Follow-up on/)).toBeVisible();
  });

  await test.step("everything is there after the server was restarted and the page reloaded", async () => {
    await server.restart();
    await page.reload();
    await expect(page.getByText("Grace called: decision on Friday.")).toBeVisible();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Board" }).click();
    await expect(cardIn(page, "Offer", TITLE)).toContainText("Follow up");
  });

  await test.step("sign out, be sent to sign in, and arrive where the wish was", async () => {
    await page.getByRole("button", { name: /^Account menu/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
    await page.goto("/activity");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { name: "Activity", level: 1 })).toBeVisible();
    await expect(page.locator("summary", { hasText: "Application moved" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Verify the chain" }).click();
    await expect(page.getByText(/^The chain is whole/)).toBeVisible();
  });
});
