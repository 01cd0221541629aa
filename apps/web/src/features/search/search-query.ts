import { keepPreviousData } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";

/** Pause after the last letter until the server is asked (ms). */
export const TYPING_PAUSE = 160;
export const LONGEST_SEARCH = 200;

/** Jobs and notes with these words; nothing is asked while there are none. What was found before stays until then. */
export const searchQuery = (words: string, limit: number) => ({
  ...api.search.everything.queryOptions({ text: words, limit }, { enabled: words !== "" }),
  placeholderData: keepPreviousData,
});
