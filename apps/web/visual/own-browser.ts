import type { LaunchOptions } from "@playwright/test";
import { sandbox } from "../e2e/_kit/browser.ts";
import { fontOf, hasPackagedChromium, unpackedChromium } from "../e2e/_kit/unpacked-chromium.ts";

/**
 * The Chromium that came with `npm`, with the font that came with it and no other: whatever the machine has installed,
 * it draws the same.
 */
export const ownBrowser = async (): Promise<LaunchOptions> => {
  if (!hasPackagedChromium) return {};
  const { path, folder, environment, flags } = await unpackedChromium();
  return {
    executablePath: path,
    env: { ...environment, ...(await fontOf(folder)) },
    args: [...sandbox, ...flags],
  };
};
