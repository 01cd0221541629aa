import type { Locator, Page } from "@playwright/test";
import { postings } from "../pictures/story/postings.ts";
import type { Told } from "../pictures/story/tell.ts";
import type { Sought } from "./in-page.ts";

/** A page that is opened by its address, until data is on it. */
export interface Opening {
  readonly name: string;
  path(told: Told): string;
  readonly sought: Sought;
  /**
   * How often the browser has been there before: after once the files are in its cache, and the service worker is at
   * work; at the second visit it writes what it compiled into its cache, at every further one it reads it from there.
   */
  readonly visits?: number;
}

/** Something that a person does on a page that stands, until the page has answered. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** The link that says that the page stands. */
  readonly stands: string;
  /** The input that counts; a press of a pointer when it is let go. */
  readonly input: "keydown" | "pointerup";
  sought(run: number): Sought;
  /** What comes before and is not measured: the way of the pointer too. */
  prepare?(page: Page, run: number): Promise<unknown>;
  act(page: Page): Promise<unknown>;
}

/** How long a hand rests on what it will press, and how long it presses (ms). */
const [REST, PRESS] = [300, 100];

const pointAt = async (page: Page, target: Locator) => {
  await target.hover();
  await page.waitForTimeout(REST);
};

/** Not Playwright's click: that moves, presses and lets go in one moment, and looks in the page what it hit. */
const press = async (page: Page) => {
  await page.mouse.down();
  await page.waitForTimeout(PRESS);
  await page.mouse.up();
};

const titleAt = (index: number): string => postings[index]?.title ?? "";
const [firstTitle, otherTitle] = [titleAt(0), titleAt(1)];
/** Found last, so it stands first in the list of jobs. */
const latestTitle = postings.toSorted((one, other) => other.found - one.found)[0]?.title ?? "";

/** Cards that are moved, one each run: none of them has come to where they go. */
const moved = postings.filter(({ moves = [] }) => moves.length < 2).map(({ title }) => title);
const movedAt = (run: number): string => moved[run % moved.length] ?? "";

const menuButton = (page: Page, title: string) =>
  page.getByRole("button", { name: `Move ${title} to another stage` });

export const openings: readonly Opening[] = [
  { name: "Board, first visit", path: () => "/", sought: { selector: "article", words: [firstTitle] } },
  {
    name: "Board, visited before",
    path: () => "/",
    sought: { selector: "article", words: [firstTitle] },
    visits: 1,
  },
  {
    name: "Board, visited often",
    path: () => "/",
    sought: { selector: "article", words: [firstTitle] },
    visits: 2,
  },
  {
    name: "Table, first visit",
    path: () => "/table",
    sought: { selector: "[role=gridcell]", words: [firstTitle] },
  },
  { name: "Jobs, first visit", path: () => "/jobs", sought: { selector: "main tr", words: [latestTitle] } },
  {
    name: "Application, first visit",
    path: ({ applications }) => `/applications/${applications.get(firstTitle)}`,
    sought: { selector: "h1", words: [firstTitle] },
  },
];

export const interactions: readonly Interaction[] = [
  {
    name: "Open the menu of a card",
    path: "/",
    stands: firstTitle,
    input: "pointerup",
    sought: () => ({ selector: "[role=menuitem]", words: ["Accepted"] }),
    prepare: (page) => pointAt(page, menuButton(page, firstTitle)),
    act: press,
  },
  {
    name: "Move a card by its menu",
    path: "/",
    stands: firstTitle,
    input: "pointerup",
    sought: (run) => ({ selector: ".board-column", words: ["Offer", movedAt(run)] }),
    prepare: async (page, run) => {
      await menuButton(page, movedAt(run)).click();
      await pointAt(page, page.getByRole("menuitem", { name: "Offer", exact: true }));
    },
    act: press,
  },
  {
    name: "Open the capture dialog (c)",
    path: "/",
    stands: firstTitle,
    input: "keydown",
    sought: () => ({ selector: "[role=dialog] label", words: ["Link, page or text"] }),
    act: (page) => page.keyboard.press("c"),
  },
  {
    name: "Open the command palette (Ctrl K)",
    path: "/",
    stands: firstTitle,
    input: "keydown",
    sought: () => ({ selector: "[role=dialog] [role=option]", words: ["Board"] }),
    act: (page) => page.keyboard.press("ControlOrMeta+k"),
  },
  {
    name: "Open a job of the list",
    path: "/jobs",
    stands: firstTitle,
    input: "pointerup",
    sought: () => ({ selector: "h1", words: [otherTitle] }),
    prepare: (page) => pointAt(page, page.getByRole("link", { name: otherTitle, exact: true })),
    act: press,
  },
];
