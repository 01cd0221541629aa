import type { Page } from "@playwright/test";
import { recognise } from "../../e2e/_kit/app.ts";
import { jsonLdOf } from "../story/posting.ts";
import { newPosting, postings } from "../story/postings.ts";
import type { Told } from "../story/tell.ts";

export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isTouched?: true;
  /** Leads a page that is signed in to what is to be seen. */
  show(page: Page, told: Told): Promise<unknown>;
}

const wide = { width: 1440, height: 900 };

const showBoard = async (page: Page) => {
  await page.goto("/");
  await page.getByRole("article").first().waitFor();
};

const showTable = async (page: Page) => {
  await page.goto("/table");
  await page.getByRole("gridcell").first().waitFor();
};

const showFit = async (page: Page) => {
  await page.goto(`/jobs?search=${encodeURIComponent(postings[0]?.title ?? "")}`);
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("heading", { name: "How well you fit" }).waitFor();
};

const showProfile = async (page: Page) => {
  await page.goto("/profile");
  await page.getByRole("heading", { name: "What to add next" }).waitFor();
};

const showApplication = async (page: Page, { applications }: Told) => {
  await page.goto(`/applications/${applications.get(postings[0]?.title ?? "")}`);
  await page.getByRole("region", { name: "History" }).waitFor();
};

const showCapture = async (page: Page) => {
  await showBoard(page);
  const dialog = await recognise(page, JSON.stringify(jsonLdOf(newPosting)));
  await dialog.getByRole("heading", { name: "One posting recognised" }).waitFor();
};

export const scenes: readonly Scene[] = [
  { name: "board", ...wide, show: showBoard },
  { name: "table", ...wide, show: showTable },
  { name: "application", ...wide, show: showApplication },
  { name: "capture", ...wide, show: showCapture },
  { name: "fit", ...wide, show: showFit },
  { name: "profile", ...wide, show: showProfile },
  { name: "board-narrow", width: 390, height: 844, isTouched: true, show: showBoard },
];
