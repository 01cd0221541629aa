import { z } from "zod";
import type { HeavyPage } from "./reading.ts";
import { send } from "./send.ts";

const STAGES = [undefined, "saved", "applied", "interviewing", "rejected"];
const PAGES = 4;

const Page = z.object({ nextCursor: z.string().nullable() });

/** Pages of the heavy person's list: of all stages and of some, from the beginning and further down. */
export const readHeavyPages = async (url: string, token: string, limit = 100): Promise<HeavyPage[]> => {
  const pages: HeavyPage[] = [];
  for (const stage of STAGES) {
    const filter = stage === undefined ? { limit } : { limit, stage };
    let page: HeavyPage = filter;
    for (let number = 0; number < PAGES; number++) {
      pages.push(page);
      const [output] = await send(url, "rest", [{ token, operation: "applications.list", input: page }]);
      const { nextCursor } = Page.parse(output);
      if (nextCursor === null) break;
      page = { ...filter, cursor: nextCursor };
    }
  }
  return pages;
};
