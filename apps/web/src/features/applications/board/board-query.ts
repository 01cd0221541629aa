import { api } from "../../../_kit/api/client.ts";

/** First cards a column shows, and the most that one answer can hold. */
export const FIRST_CARDS = 30;
export const MOST_CARDS = 100;

export const boardQuery = (cards = FIRST_CARDS) => api.applications.board.queryOptions({ cards });
