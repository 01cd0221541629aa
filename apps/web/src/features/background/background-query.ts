import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";

/** While something waits or runs, the page looks again so often (ms). */
export const LOOK_AGAIN = 2_000;

export const tasksQuery = () =>
  pagesQuery(api.background.list.queryKey({}), (page, options) =>
    client.background.list.query(page, options),
  );
