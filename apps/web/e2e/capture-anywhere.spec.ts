import type { Page } from "@playwright/test";
import { postingPage } from "./_kit/posting.ts";
import { expect, register, test } from "./_kit/test.ts";

const source = (page: Page) => page.getByLabel("Link, page or text of the posting");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Capture a job" });

test.beforeEach(({ page }) => register(page));

/** As Ctrl+V does where the focus is; true if the app took it. */
const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  }, text);

interface Dragged {
  readonly link?: string;
  readonly file?: { readonly name: string; readonly content: string };
}

/** As the browser does while something of another window is held over the page, and dropped. */
const dragIn = (page: Page, events: readonly string[], dragged: Dragged) =>
  page.evaluate(
    ({ types, link, file }) => {
      const dataTransfer = new DataTransfer();
      if (link) dataTransfer.setData("text/uri-list", `# from elsewhere\r\n${link}`);
      if (file) dataTransfer.items.add(new File([file.content], file.name));
      const target = document.querySelector("main") ?? document.body;
      return types.map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
        return event.defaultPrevented;
      });
    },
    { types: events, ...dragged },
  );

test("a link or a posting that is pasted beside all fields opens the dialog with it", async ({ page }) => {
  await page.getByRole("heading", { level: 1 }).focus();
  expect(await paste(page, "a few words")).toBe(false);
  expect(await paste(page, "https://jobs.example/keeper")).toBe(true);
  await expect(source(page)).toHaveValue("https://jobs.example/keeper");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();

  const words = "A lighthouse keeper is wanted on the coast. ".repeat(8);
  await paste(page, words);
  await expect(source(page)).toHaveValue(words);
});

test("what is pasted into a field or a dialog stays there", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox").focus();
  expect(await paste(page, "https://jobs.example/keeper")).toBe(false);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette).toBeVisible();
  expect(await paste(page, "https://jobs.example/keeper")).toBe(false);
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a link and a file are dropped anywhere; what cannot be read is refused in words", async ({ page }) => {
  const hint = page.getByText("Drop it anywhere to capture the job");
  const link = "https://jobs.example/pilot";
  await dragIn(page, ["dragover"], { link });
  await expect(hint).toBeVisible();
  await dragIn(page, ["dragleave"], { link });
  await expect(hint).toBeHidden();
  await dragIn(page, ["dragover", "drop"], { link });
  await expect(source(page)).toHaveValue(link);
  await expect(hint).toBeHidden();
  // Else the browser would leave the app to show the file.
  const file = { name: "posting.html", content: postingPage({ title: "Pilot", company: "Port" }) };
  expect(await dragIn(page, ["dragover", "drop"], { file })).toEqual([true, true]);
  await page.keyboard.press("Escape");

  await dragIn(page, ["dragover", "drop"], { file: { name: "photo.png", content: "…" } });
  await expect(page.getByText("“photo.png” cannot be captured")).toBeVisible();
  await dragIn(page, ["dragover", "drop"], { file });
  await expect(dialog(page).getByText("posting.html")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Recognise" }).click();
  await expect(dialog(page).getByRole("region", { name: "Pilot" })).toBeVisible();
});

test("a link of the app itself that is dragged is not captured", async ({ page }) => {
  await page.evaluate(() => {
    const link = document.querySelector("nav a");
    link?.dispatchEvent(new DragEvent("dragstart", { bubbles: true }));
  });
  await dragIn(page, ["dragover", "drop"], { link: "https://jobs.example/own" });
  await expect(page.getByText("Drop it anywhere to capture the job")).toHaveCount(0);
  await expect(dialog(page)).toHaveCount(0);
});
