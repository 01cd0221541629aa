import { test as base } from "@playwright/test";
import { startStoryServer } from "../pictures/screenshots/story-server.ts";
import { instantOf, LAST_DAY } from "../pictures/story/posting.ts";
import { newcomer, signUp } from "../pictures/story/rest-client.ts";
import { type Told, tellStory } from "../pictures/story/tell.ts";

interface Story {
  readonly url: string;
  readonly told: Told;
  /** The session of somebody who has captured nothing yet. */
  readonly newcomer: Told["cookie"];
}

/** Tests against a server that was told the story of the pictures, on the morning of its last day. */
export const test = base.extend<object, { story: Story }>({
  story: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const server = await startStoryServer(instantOf(0, 0));
      try {
        const told = await tellStory(server.url, server.setTime);
        const { cookie } = await signUp(server.url, newcomer);
        await use({ url: server.url, told, newcomer: cookie });
      } finally {
        await server.stop();
      }
    },
    { scope: "worker" },
  ],
  baseURL: async ({ story }, use) => use(story.url),
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(instantOf(LAST_DAY, 9 * 60));
    await use(page);
  },
});

export { expect } from "@playwright/test";
