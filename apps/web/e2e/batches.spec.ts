import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const table = [
  "Stelle;Firma;Ort;Link;Status",
  "Bäcker;Nordwind;Bern;;Beworben",
  '"Koch, Chef";Südwind;;',
  ";;;kein link",
  "Lost;Nowhere;;http://127.0.0.1/1",
].join("\r\n");

test("a table becomes jobs in one go, with a report, and is undone as a whole", async ({ page }) => {
  test.slow();
  await signUp(page);
  await page.goto("/jobs/many");
  await expectNoAxeFindings(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles({
    name: "meine.csv",
    mimeType: "text/csv",
    // As a spreadsheet in German writes it: no Unicode.
    buffer: Buffer.from(table, "latin1"),
  });
  await expect(page.getByText("3 postings can be captured")).toBeVisible();
  await expect(page.getByText("1 line cannot")).toBeVisible();
  await expect(page.getByLabel("Column “Stelle” holds")).toHaveValue("title");
  await expect(page.getByText("Not taken: Status")).toBeVisible();
  await expect(page.getByText("Bäcker · Nordwind")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Capture 3 postings" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "meine.csv" })).toBeVisible();
  await expect(page.getByText("Done · 4 of 4 done, 1 not captured")).toBeVisible();
  await expect(page.getByRole("link", { name: "Koch, Chef, Südwind" })).toBeVisible();
  await expect(page.getByText("Made of its row.")).toBeVisible();
  await expectNoAxeFindings(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download report" }).click();
  expect((await download).suggestedFilename()).toMatch(/^batch-\d+-.*\.csv$/);

  await page.getByRole("button", { name: "Undo batch" }).click();
  await expect(page.getByText("This batch was undone")).toBeVisible();
  await page.goto("/jobs");
  await expect(page.getByRole("link", { name: "Bäcker" })).toHaveCount(0);

  await page.goto("/settings/background");
  await expect(page.getByText("Capturing a batch")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("link", { name: "meine.csv" }).click();
  await page.getByRole("button", { name: "Bring the jobs back" }).click();
  await expect(page.getByText("The jobs come back")).toBeVisible();
  await page.goto("/jobs");
  await expect(page.getByRole("link", { name: "Bäcker" })).toBeVisible();
});

test("bad lines are told apart before anything begins, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  await page.goto("/settings/background");
  await expect(page.getByRole("heading", { name: "No batches yet" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Capture many" }).first().click();
  await page
    .getByLabel("Addresses")
    .fill("hello\nhttps://jobs.example.invalid/1\nhttps://jobs.example.invalid/1#x");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("There is no web address in this line.")).toBeVisible();
  await expect(page.getByText("The same address as in line 2.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Capture 1 posting" })).toBeEnabled();
  await expectNoAxeFindings(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

for (const { name, width } of [
  { name: "wide", width: 1440 },
  { name: "narrow", width: 390 },
]) {
  test(`a batch that goes on is seen on every page, and its end is told there (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await register(page);
    const headers = { origin: new URL(page.url()).origin };
    // Addresses of the server's own machine are refused at once, where a name that is not found is looked up again.
    const data = { addresses: "http://127.0.0.1/1\nhttp://127.0.0.1/2" };
    const { id } = await (await page.request.post("/api/v1/imports", { headers, data })).json();
    const stateOf = async () => (await (await page.request.get(`/api/v1/imports/${id}`)).json()).state;
    await expect.poll(stateOf).toBe("done");
    // For the page it goes on, as long as the test wants.
    let goesOn = true;
    await page.route("**/trpc/*imports.list*", async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const held = body
        .replaceAll('"state":"done"', '"state":"running"')
        .replaceAll('"waiting":0', '"waiting":1');
      await route.fulfill({ response, body: goesOn ? held : body });
    });
    await page.goto("/calendar");
    const sign = page.getByRole("link", { name: "Capturing 1 of 2" });
    await expect(sign).toBeVisible();
    await expectNoAxeFindings(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole("link", { name: "Jobs", exact: true }).click();
    await expect(sign).toBeVisible();
    goesOn = false;
    const told = page
      .getByRole("alert")
      .filter({ hasText: "The batch is done: 0 captured, 0 known already, 2 not." });
    await expect(told).toHaveCount(1);
    await expect(sign).toHaveCount(0);
    await expectNoAxeFindings(page);
    await told.getByRole("button", { name: "Report" }).click();
    await expect(page.getByText("Done · 2 of 2 done")).toBeVisible();
  });
}
