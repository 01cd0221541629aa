import type { LaunchOptions } from "@playwright/test";
import { sandbox } from "../e2e/_kit/browser.ts";
import { fontOf, unpackedChromium } from "../e2e/_kit/unpacked-chromium.ts";

/** The package has a browser for this kind of machine. */
export const hasOwnBrowser = process.platform === "linux" && process.arch === "x64";

/**
 * The Chromium that came with `npm`, with the font that came with it and no other: whatever the machine has installed,
 * it draws the same.
 */
export const ownBrowser = async (): Promise<LaunchOptions> => {
  if (!hasOwnBrowser) return {};
  const { path, folder, environment, flags } = await unpackedChromium();
  return {
    executablePath: path,
    env: { ...environment, ...(await fontOf(folder)) },
    args: [...sandbox, ...flags],
  };
};
