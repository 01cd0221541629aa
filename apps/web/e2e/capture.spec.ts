import { capture, card, recognise } from "./_kit/app.ts";
import { postingPage } from "./_kit/posting.ts";
import { expect, register, test } from "./_kit/test.ts";

test.beforeEach(({ page }) => register(page));

test.describe("refusals", () => {
  test("an address inside the network is refused with what to do instead", async ({ page }) => {
    const dialog = await recognise(page, "http://169.254.169.254/latest");
    await expect(dialog.getByRole("alert")).toContainText("This address may not be fetched");
    await expect(dialog.getByRole("alert")).toContainText("select everything (Ctrl+A)");
  });

  test("text without a posting leads to entering it by hand", async ({ page }) => {
    const dialog = await recognise(page, '<html><body><p class="x">Nothing to see here</p></body></html>');
    await expect(dialog.getByRole("alert")).toContainText("No job posting was recognised");
    await dialog.getByRole("button", { name: "Enter by hand" }).click();
    const form = page.getByRole("dialog", { name: "Enter a job by hand" });
    await form.getByRole("button", { name: "Save job" }).click();
    await expect(form.getByText("A title is needed.")).toBeVisible();
    await form.getByLabel("Title").fill("Gardener");
    await form.getByLabel("Company").fill("Botanical Garden");
    await form.getByLabel("Salary from").fill("30");
    await form.getByLabel("Currency").fill("chf");
    await form.getByRole("button", { name: "Save job" }).click();
    await page.getByRole("link", { name: "Open job" }).click();
    await expect(page.getByText("from CHF 30")).toBeVisible();
  });
});

test("the same posting again is known and links to its job", async ({ page }) => {
  const posting = { title: "Beekeeper", company: "Hive", url: "https://jobs.example/bee" };
  await capture(page, posting);
  const dialog = await recognise(page, postingPage(posting));
  await expect(dialog.getByText("You have this job already.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Save job" })).toBeDisabled();
  await dialog.getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { name: "Beekeeper", level: 1 })).toBeVisible();
});

test("of several postings on a page only the chosen ones are saved", async ({ page }) => {
  const names = ["Baker", "Butcher", "Brewer"];
  const graph = names.map((title, index) => ({
    "@type": "JobPosting",
    title,
    url: `https://jobs.example/${index}`,
    hiringOrganization: { "@type": "Organization", name: "Market Hall" },
  }));
  const dialog = await recognise(page, JSON.stringify({ "@context": "https://schema.org", "@graph": graph }));
  await expect(dialog.getByRole("heading", { name: "3 postings recognised" })).toBeVisible();
  await dialog.getByRole("region", { name: "Butcher" }).getByLabel("Save this posting").uncheck();
  await dialog.getByRole("button", { name: "Save 2 jobs" }).click();
  await expect(dialog.getByRole("heading", { name: "2 jobs saved" })).toBeVisible();
  await dialog.getByRole("link", { name: "See the board" }).click();
  await expect(card(page, "Baker")).toBeVisible();
  await expect(card(page, "Brewer")).toBeVisible();
  await expect(card(page, "Butcher")).toHaveCount(0);
});

test("a file and a copied page are put aside, named, and recognised", async ({ page }) => {
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "Capture a job" });
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Choose a file" }).click();
  const page1 = Buffer.from(postingPage({ title: "Miller", company: "Mill" }));
  await (await chooser).setFiles({ name: "posting.html", mimeType: "text/html", buffer: page1 });
  await expect(dialog.getByText("posting.html")).toBeVisible();
  await dialog.getByRole("button", { name: "Remove what was attached" }).click();

  await dialog.getByLabel("Link, page or text of the posting").evaluate((input, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words.repeat(12));
    clipboardData.setData("text/html", `<html><body><h1>Sailor</h1><p>${words.repeat(12)}</p></body></html>`);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, "Sailor wanted in Genoa. ");
  await expect(dialog.getByText("Copied page")).toBeVisible();
  await dialog.getByRole("button", { name: "Recognise" }).click();
  await expect(dialog.getByRole("region", { name: /Sailor/ })).toBeVisible();
});

test("scripts and styles of a posting do not reach the page", async ({ page }) => {
  const posting = postingPage({ title: "Locksmith", company: "Keys" }).replace(
    "<p>Keys looks",
    "<p onclick='boom()'><img src=x onerror='window.boom=1'><style>body{display:none}</style><script>window.boom=1<\\/script>Keys looks",
  );
  const dialog = await recognise(page, posting);
  await dialog.getByRole("button", { name: "Save job" }).click();
  await dialog.getByRole("link", { name: "Open job" }).click();
  const description = page.getByRole("region", { name: "Description" });
  await expect(description).toContainText("Keys looks for a Locksmith");
  expect(await description.innerHTML()).not.toMatch(/onclick|onerror|<script|<style/);
  expect(await page.evaluate(() => "boom" in window)).toBe(false);
});
