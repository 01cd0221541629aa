import { capture, card, cardIn, column, drag } from "./_kit/app.ts";
import { expect, register, test } from "./_kit/test.ts";

const pilot = { title: "Harbour Pilot", company: "Port Authority", url: "https://jobs.example/pilot" };

// All columns at once: at the edge of a narrower window the board scrolls along while a card is dragged.
test.use({ viewport: { width: 1920, height: 900 } });

test.beforeEach(async ({ page }) => {
  await register(page);
  await capture(page, pilot);
});

test("a move that met another change is put back, with an honest word, and the newest state is shown", async ({
  page,
  baseURL,
}) => {
  // Nothing of the capture is still being fetched after this: the board shows what it shows.
  await page.reload();
  await expect(card(page, pilot.title)).toBeVisible();
  const [application] = (await (await page.request.get("/api/v1/applications")).json()).items;
  await page.request.post(`/api/v1/applications/${application.id}/status`, {
    data: { stage: "offer", expectedVersion: application.version },
    headers: { origin: baseURL ?? "" },
  });
  await drag(page, card(page, pilot.title), column(page, "Applied"));
  await expect(page.getByText("“Harbour Pilot” was not moved")).toBeVisible();
  await expect(cardIn(page, "Offer", pilot.title)).toBeVisible();
  await expect(cardIn(page, "Applied", pilot.title)).toHaveCount(0);
});

test("the card is in its new column before the server answers, and back when the server cannot be reached", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/trpc/applications.move*", async (route) => {
    await held;
    await route.abort("connectionrefused");
  });
  await drag(page, card(page, pilot.title), column(page, "Applied"));
  await expect(cardIn(page, "Applied", pilot.title)).toBeVisible();
  release();
  await expect(page.getByText("“Harbour Pilot” was not moved")).toBeVisible();
  await expect(cardIn(page, "Saved", pilot.title)).toBeVisible();
});

test("a card that is dropped quicker than the board draws lands where the pointer was", async ({ page }) => {
  const start = await card(page, pilot.title).boundingBox();
  const end = await column(page, "Offer").boundingBox();
  if (!start || !end) throw new Error("Nothing to drag from or to");
  await page.mouse.move(start.x + 100, start.y + 40);
  await page.mouse.down();
  await page.mouse.move(start.x + 120, start.y + 44, { steps: 4 });
  await expect(page.getByText("Picked up Harbour Pilot from Saved.")).toBeAttached();
  await page.evaluate(
    (at) => {
      for (const type of ["mousemove", "mouseup"])
        document.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, cancelable: true }));
    },
    { clientX: end.x + end.width / 2, clientY: end.y + 200 },
  );
  await expect(cardIn(page, "Offer", pilot.title)).toBeVisible();
  await expect(page.getByText("Harbour Pilot was put into Offer.")).toBeAttached();
  await page.mouse.up();
});

test("two quick moves arrive in their order", async ({ page }) => {
  const moveTo = async (stage: string) => {
    await page.getByRole("button", { name: `Move ${pilot.title} to another stage` }).click();
    await page.getByRole("menuitem", { name: stage, exact: true }).click();
  };
  await moveTo("Applied");
  await moveTo("Interviewing");
  await expect(cardIn(page, "Interviewing", pilot.title)).toBeVisible();
  await expect(page.getByText("“Harbour Pilot” moved to Interviewing")).toBeVisible();
  await page.reload();
  await expect(cardIn(page, "Interviewing", pilot.title)).toBeVisible();
});

test("a closed stage is narrow at first, takes a dropped card, and stays open once opened", async ({
  page,
}) => {
  await drag(page, card(page, pilot.title), column(page, "Offer"));
  await expect(cardIn(page, "Offer", pilot.title)).toBeVisible();
  const rejected = column(page, "Rejected");
  await rejected.scrollIntoViewIfNeeded();
  await drag(page, card(page, pilot.title), rejected);
  await expect(card(page, pilot.title)).toHaveCount(0);
  await page.getByRole("button", { name: "Rejected 1 expand" }).click();
  await expect(cardIn(page, "Rejected", pilot.title)).toBeVisible();
  await page.reload();
  await expect(cardIn(page, "Rejected", pilot.title)).toBeVisible();
});

test("keys that follow at once, before the card was measured, take it where they say", async ({ page }) => {
  const grip = page.getByRole("button", { name: `Move ${pilot.title}`, exact: true });
  const pressAtOnce = (codes: readonly string[]) =>
    grip.evaluate((element, pressed) => {
      for (const code of pressed)
        element.dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true }));
    }, codes);
  await pressAtOnce(["Space", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowRight", "Space"]);
  await expect(cardIn(page, "Interviewing", pilot.title)).toBeVisible();
  await expect(page.getByText("Harbour Pilot was put into Interviewing.")).toBeAttached();
});

test("quick keys take a card to columns that the board has to scroll to", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.getByRole("button", { name: `Move ${pilot.title}`, exact: true }).focus();
  for (const key of ["Space", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Enter"])
    await page.keyboard.press(key);
  await expect(cardIn(page, "Interviewing", pilot.title)).toBeVisible();
});

test("escape leaves a card where it was", async ({ page }) => {
  await page.getByRole("button", { name: `Move ${pilot.title}`, exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Picked up Harbour Pilot from Saved.")).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Harbour Pilot is over Applied.")).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(cardIn(page, "Saved", pilot.title)).toBeVisible();
});
