import { calendar } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { listEntries } from "./entries.ts";
import { changeFeed, createFeed, listAllFeeds, revokeFeed, rotateFeed } from "./feeds.ts";
import { interviewFile } from "./interview-file.ts";

export const calendarRouter = bindDomain(calendar, {
  entries: listEntries,
  interviewFile,
  listFeeds: listAllFeeds,
  createFeed,
  updateFeed: changeFeed,
  rotateFeed,
  revokeFeed,
});
