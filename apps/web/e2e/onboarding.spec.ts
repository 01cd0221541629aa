import { card, cardIn, recognise } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { postingPage } from "./_kit/posting.ts";
import { expect, register, registerByForm, test } from "./_kit/test.ts";

const EXAMPLE = "Example: Lighthouse keeper";

test("somebody new is led to the first job by an example, which is marked and removed again", async ({
  page,
}) => {
  await registerByForm(page);
  await expect(page.getByRole("heading", { name: "Your board is ready" })).toBeVisible();
  await page.getByRole("button", { name: "Try it with an example" }).click();
  const dialog = page.getByRole("dialog", { name: "Capture a job" });
  await expect(dialog.getByText("Example posting")).toBeVisible();
  await dialog.getByRole("button", { name: "Recognise" }).click();
  await dialog.getByRole("button", { name: "Save job" }).click();
  await expect(dialog.getByText("That was your first job.")).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByRole("link", { name: "See the board" }).click();
  await expect(cardIn(page, "Saved", EXAMPLE)).toBeVisible();
  await expect(page.getByText("is no real job")).toBeVisible();
  await expectNoAxeFindings(page);

  await page.getByRole("button", { name: "Remove the example" }).click();
  await expect(card(page, EXAMPLE)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card(page, EXAMPLE)).toBeVisible();
  await page.getByRole("button", { name: "Remove the example" }).click();
  await expect(page.getByRole("heading", { name: "Your board is ready" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try it with an example" })).toHaveCount(0);

  const again = await recognise(page, postingPage({ title: "Pilot", company: "Port" }));
  await again.getByRole("button", { name: "Save job" }).click();
  await expect(again.getByRole("heading", { name: "Job saved" })).toBeVisible();
  await expect(again.getByText("That was your first job.")).toHaveCount(0);
});

test("the introduction takes a posting of one's own, and says what it needs", async ({ page }) => {
  await register(page);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("Paste a link or a text first")).toBeVisible();
  const field = page.getByLabel("A posting that you like");
  await field.fill("https://jobs.example/keeper");
  await field.press("Enter");
  await expect(page.getByLabel("Link, page or text of the posting")).toHaveValue(
    "https://jobs.example/keeper",
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await field.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, "https://jobs.example/pasted");
  await expect(page.getByLabel("Link, page or text of the posting")).toHaveValue(
    "https://jobs.example/pasted",
  );
});

test("who skips the introduction does not see it again, and neither does who had jobs before", async ({
  page,
}) => {
  await register(page);
  await page.getByRole("button", { name: "Skip the introduction" }).click();
  const plain = page.getByText("Capture the first job you are interested in.");
  await expect(plain).toBeVisible();
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeFocused();
  await page.reload();
  await expect(plain).toBeVisible();

  await register(page, "Grace Hopper");
  const dialog = await recognise(page, postingPage({ title: "Pilot", company: "Port" }));
  await dialog.getByRole("button", { name: "Save job" }).click();
  await dialog.getByRole("link", { name: "Open job" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("heading", { name: "No jobs yet" }).waitFor();
  // Another device knows nothing of what this one has seen.
  await page.evaluate(() => localStorage.clear());
  await page.goto("/");
  await expect(plain).toBeVisible();
});

test("a resume, a posting, and the fit: the whole way of somebody new", async ({ page }) => {
  test.slow();
  await register(page);
  await page.getByRole("link", { name: "Import a resume" }).click();
  await page
    .getByLabel("Or paste its text")
    .fill(
      "Ada Example\nPilot\nada@example.org\n\nExperience\nPilot, Harbour Ltd\tMarch 2019 – today\n• Brought 300 ships in\n\nSkills\nNavigation",
    );
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: /^Take \d+ pieces into the profile/ }).click();
  await page.getByRole("link", { name: "Next: your first posting" }).click();
  await expect(page.getByText("Postings are compared with your profile: My profile")).toBeVisible();
  await expectNoAxeFindings(page);

  const dialog = await recognise(page, postingPage({ title: "Pilot", company: "Port" }));
  await dialog.getByRole("button", { name: "Save job" }).click();
  await dialog.getByRole("link", { name: "See how it fits you" }).click();
  await expect(page.getByRole("heading", { name: "Pilot", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Fit" })).toContainText("of 100");
});
