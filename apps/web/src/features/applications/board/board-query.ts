import { api } from "../../../_kit/api/client.ts";
import { type BoardSearch, filterInput } from "./board-search.ts";

/** First cards a column shows, and the most that one answer can hold. */
export const FIRST_CARDS = 30;
export const MOST_CARDS = 100;

/** `today`: of the person. */
export const boardQuery = (search: BoardSearch, today: string, cards = FIRST_CARDS) =>
  api.applications.board.queryOptions({ cards, ...filterInput(search, today) });
