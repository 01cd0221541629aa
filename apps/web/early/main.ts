// Runs while the app is still on its way: the page's code and its data come at the same time, not one after the other.
import { showColourScheme } from "./colour-scheme.ts";
import { askEarly } from "./early-answers.ts";
import { firstNeeds } from "./first-calls.ts";

/** Put in by the build: the files of each page beyond those that every page loads. */
declare const PAGE_FILES: Readonly<Record<string, readonly string[]>>;

const preload = (file: string) => {
  const link = document.createElement("link");
  link.crossOrigin = "";
  link.href = file;
  link.rel = "modulepreload";
  document.head.append(link);
};

/**
 * The first date that is written has the browser read its tables of languages, once for all threads: 50 ms and more with
 * a slow processor. Every page writes some; another thread reads them while this one reads the app.
 */
const readLanguages = () => new Worker("/languages.js");

showColourScheme();
readLanguages();
const needs = firstNeeds(location.pathname, location.search);
if (needs !== undefined) {
  const early = askEarly(needs.calls);
  // Whoever takes an answer is told; until then nobody needs to hear of it.
  early.answers.catch(() => undefined);
  window.earlyAnswers = early;
  for (const file of PAGE_FILES[needs.page] ?? []) preload(file);
}
