import type { Page } from "@playwright/test";
import { recognise } from "../e2e/_kit/app.ts";
import { jsonLdOf } from "../pictures/story/posting.ts";
import { newPosting, postings } from "../pictures/story/postings.ts";
import type { Told } from "../pictures/story/tell.ts";

/** Who looks: the person of the story, somebody who has just registered, or nobody. */
type Viewer = "seeker" | "newcomer" | "nobody";

interface Place {
  readonly name: string;
  readonly viewer: Viewer;
  /** Leads to what is to be seen, and waits until it is there. */
  show(page: Page, told: Told): Promise<unknown>;
}

const heading = (page: Page, name: string, level = 1) => page.getByRole("heading", { name, level }).waitFor();

const showBoard = async (page: Page) => {
  await page.goto("/");
  await page.getByRole("article").first().waitFor();
};

const first = postings[0]?.title ?? "";

/** The main pages, each as it is usually met. */
export const places: readonly Place[] = [
  {
    name: "sign-in",
    viewer: "nobody",
    show: async (page) => {
      await page.goto("/sign-in");
      await page.getByLabel("E-mail address").waitFor();
    },
  },
  {
    name: "board-empty",
    viewer: "newcomer",
    show: async (page) => {
      await page.goto("/");
      await heading(page, "Board");
    },
  },
  { name: "board", viewer: "seeker", show: showBoard },
  {
    name: "table",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/table");
      await page.getByRole("gridcell").first().waitFor();
    },
  },
  {
    name: "application",
    viewer: "seeker",
    show: async (page, { applications }) => {
      await page.goto(`/applications/${applications.get(first)}`);
      await page.getByRole("region", { name: "History" }).waitFor();
      await page.getByRole("heading", { name: "Description" }).waitFor();
    },
  },
  {
    name: "jobs",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/jobs");
      await page.getByRole("table").getByRole("link").first().waitFor();
    },
  },
  {
    name: "job",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/jobs?sort=company");
      await page.getByRole("table").getByRole("link").first().click();
      await page.getByRole("heading", { name: "Description" }).waitFor();
    },
  },
  {
    name: "profile",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/profile");
      await page.getByRole("heading", { name: "What to add next" }).waitFor();
    },
  },
  {
    name: "capture",
    viewer: "seeker",
    show: async (page) => {
      await showBoard(page);
      const dialog = await recognise(page, JSON.stringify(jsonLdOf(newPosting)));
      await dialog.getByRole("heading", { name: "One posting recognised" }).waitFor();
    },
  },
  {
    name: "search",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/search?q=engineer");
      await page.getByRole("link", { name: first }).first().waitFor();
    },
  },
  {
    name: "activity",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/activity");
      await page.locator("summary").first().waitFor();
    },
  },
  {
    name: "settings-account",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/settings/account");
      await page.getByLabel("Your name").waitFor();
    },
  },
  {
    name: "settings-stages",
    viewer: "seeker",
    show: async (page) => {
      await page.goto("/settings/stages");
      await page.getByRole("textbox", { name: "Name of Ghosted" }).waitFor();
    },
  },
];
