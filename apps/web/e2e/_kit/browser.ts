import { spawnSync } from "node:child_process";
import { constants, existsSync } from "node:fs";
import { access } from "node:fs/promises";
import { chromium, type LaunchOptions } from "@playwright/test";
import { hasPackagedChromium, unpackedChromium } from "./unpacked-chromium.ts";

/** Where distributions put a Chromium; the first that is there is used. */
const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** In a container the tests usually run as root, and there the sandbox cannot start. */
export const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Some distributions put a script there that only says how to install the browser. */
const starts = (path: string, environment = process.env) =>
  spawnSync(path, ["--version"], { timeout: 10_000, env: environment }).status === 0;

const systemBrowser = async () => {
  for (const path of systemBrowsers) if ((await isExecutable(path)) && starts(path)) return path;
  return undefined;
};

/** The one of the npm package, where it is made for this kind of machine and starts on it. */
const packagedBrowser = async (): Promise<LaunchOptions | undefined> => {
  if (!hasPackagedChromium) return undefined;
  const { path, environment, flags } = await unpackedChromium();
  return starts(path, environment)
    ? { executablePath: path, env: environment, args: [...sandbox, ...flags] }
    : undefined;
};

/**
 * How to launch a browser for the tests on this machine, without installing anything by hand: the one named by
 * `BROWSER_PATH`, else the one that came as an npm package (the same everywhere, and without a window to serve it takes
 * half the time of a desktop's), else Playwright's own, else the system's.
 */
export const resolveBrowser = async (): Promise<LaunchOptions> => {
  const named = process.env.BROWSER_PATH;
  if (named) return { executablePath: named, args: sandbox };
  const packaged = await packagedBrowser();
  if (packaged) return packaged;
  if (existsSync(chromium.executablePath())) return { args: sandbox };
  const system = await systemBrowser();
  if (system) return { executablePath: system, args: sandbox };
  throw new Error("No browser was found: BROWSER_PATH can name a Chromium");
};
