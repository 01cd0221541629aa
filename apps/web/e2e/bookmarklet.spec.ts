import { once } from "node:events";
import { createServer } from "node:http";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, PASSWORD, signUp, test } from "./_kit/test.ts";

const posting = `<!doctype html><title>Cook wanted</title><script type="application/ld+json">${JSON.stringify(
  {
    "@type": "JobPosting",
    title: "Cook",
    hiringOrganization: { name: "Kitchen" },
  },
)}</script><h1>Cook</h1>`;

/** A job board on another site, that lets nobody fetch, send or frame anything. */
const openBoard = async (headers: Readonly<Record<string, string>> = {}) => {
  const policy = "default-src 'none'; connect-src 'none'; form-action 'none'; frame-src 'none'";
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { "content-type": "text/html", "content-security-policy": policy, ...headers })
      .end(posting),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The board has no port");
  return { url: `http://localhost:${address.port}/cook`, close: () => server.close() };
};

test("a page of another site is handed over, seen and kept; also by somebody who signs in on the way", async ({
  page,
  context,
}) => {
  test.slow();
  const board = await openBoard();
  const { email } = await signUp(page);
  await page.goto("/settings/bookmarklet");
  await expectNoAxeFindings(page);
  const address = await page.getByLabel("Address of the bookmarklet").inputValue();
  await expect(page.getByRole("link", { name: "Capture job" })).toHaveAttribute("href", address);
  const code = decodeURIComponent(address.replace("javascript:", ""));

  const press = async () => {
    await page.goto(board.url);
    const opened = context.waitForEvent("page");
    await page.evaluate(code);
    return opened;
  };
  const first = await press();
  const dialog = first.getByRole("dialog");
  await expect(dialog.getByText("Cook wanted")).toBeVisible();
  await dialog.getByRole("button", { name: "Recognise" }).click();
  await expect(dialog.getByRole("heading", { name: "Cook" })).toBeVisible();
  await dialog.getByRole("button", { name: /^Save/ }).click();
  await expect(dialog).toContainText("Cook");
  await first.close();

  await context.clearCookies();
  const second = await press();
  await second.getByLabel("E-mail address").fill(email);
  await second.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await second.getByRole("button", { name: "Sign in" }).click();
  await expect(second.getByRole("dialog").getByText("Cook wanted")).toBeVisible();
  board.close();
});

test("a site that cuts the tie between windows gives its address alone", async ({ page, context }) => {
  const board = await openBoard({ "cross-origin-opener-policy": "same-origin" });
  await signUp(page);
  await page.goto("/settings/bookmarklet");
  const address = await page.getByLabel("Address of the bookmarklet").inputValue();
  await page.goto(board.url);
  const opened = context.waitForEvent("page");
  await page.evaluate(decodeURIComponent(address.replace("javascript:", "")));
  await expect((await opened).getByRole("dialog").getByRole("textbox").first()).toHaveValue(board.url);
  board.close();
});

test("there is a posting to try it with", async ({ page, context }) => {
  await signUp(page);
  await page.goto("/settings/bookmarklet");
  const address = await page.getByLabel("Address of the bookmarklet").inputValue();
  const example = context.waitForEvent("page");
  await page.getByRole("link", { name: "Pastry cook at Example Bakery" }).click();
  const posting = await example;
  await expectNoAxeFindings(page);
  await expect(posting.getByRole("heading", { name: "Pastry cook" })).toBeVisible();
  const opened = context.waitForEvent("page");
  await posting.evaluate(decodeURIComponent(address.replace("javascript:", "")));
  const dialog = (await opened).getByRole("dialog");
  await dialog.getByRole("button", { name: "Recognise" }).click();
  await expect(dialog.getByRole("heading", { name: "Pastry cook" })).toBeVisible();
});
