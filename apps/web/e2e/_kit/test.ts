import { test as base, type Page } from "@playwright/test";
import { type RunningServer, startServer } from "./server.ts";

interface WorkerFixtures {
  server: RunningServer;
}

interface TestFixtures {
  /** Errors that the page wrote or threw; the browser's own lines about refused requests are not among them. */
  pageErrors: string[];
}

let visitors = 0;

/** Of the worker's server. */
let serverUrl = "";

/** Tests against a real server of their own, with empty data. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const server = await startServer();
      serverUrl = server.url;
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  extraHTTPHeaders: async ({}, use) => {
    visitors += 1;
    await use({ "x-forwarded-for": `198.18.${Math.floor(visitors / 256)}.${visitors % 256}` });
  },
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        const isAnswer = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isAnswer) errors.push(message.text());
      });
      await use(errors);
      // A test that answers requests itself may be about to answer one: its end is no failure of it.
      await page.unrouteAll({ behavior: "ignoreErrors" });
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

export const PASSWORD = "a good long password";

let people = 0;

const nextEmail = () => {
  people += 1;
  return `person-${process.pid}-${people}@example.org`;
};

const seeBoard = (page: Page) => page.getByRole("heading", { name: "Board", level: 1 }).waitFor();

/** Where the worker's server is, for requests before a page is opened. */
export const serverOrigin = () => serverUrl;

/** Registers somebody new, who is signed in then; no page is opened. For a test that begins on another page than the board. */
export const signUp = async (page: Page, displayName = "Ada Lovelace"): Promise<{ email: string }> => {
  const email = nextEmail();
  const answer = await page.request.post(`${serverUrl}/api/v1/auth/register`, {
    data: { email, password: PASSWORD, displayName, timeZone: "Europe/Zurich" },
    headers: { origin: serverUrl },
  });
  base.expect(answer.status(), await answer.text()).toBe(201);
  return { email };
};

/** Registers somebody new, and ends on the board. */
export const register = async (page: Page, displayName?: string): Promise<{ email: string }> => {
  const person = await signUp(page, displayName);
  await page.goto("/");
  await seeBoard(page);
  return person;
};

/** As `register`, by the form that a visitor fills in. */
export const registerByForm = async (page: Page, name = "Ada Lovelace"): Promise<{ email: string }> => {
  const email = nextEmail();
  await page.goto("/register");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await seeBoard(page);
  return { email };
};
