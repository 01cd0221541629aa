import { api } from "../../_kit/api/client.ts";

/** All of one application: there is room for no more. */
const MOST = 100;

export const interviewsOf = (applicationId: number) =>
  api.interviews.list.queryOptions({ applicationId, limit: MOST });

/** What is planned from today on, for the cards of the board. `today`: of the person. */
export const upcomingQuery = (today: string) =>
  api.interviews.list.queryOptions({ from: today, outcome: "pending", limit: MOST });
