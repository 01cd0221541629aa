import type { Remote } from "@jobtracker/contracts";
import { addDays } from "../../../_kit/time/instants.ts";
import { isRemote } from "../../jobs/fields/choices.ts";

export const followUps = ["overdue", "due", "week", "planned", "none"] as const;
export type FollowUpFilter = (typeof followUps)[number];

/** What the board is narrowed to, kept in its address. */
export interface BoardSearch {
  readonly search?: string;
  readonly followUp?: FollowUpFilter;
  /** At its stage for at least so many days. */
  readonly silent?: number;
  readonly remote?: Remote;
}

const LONGEST_SILENCE = 3650;

export const isFollowUp = (value: unknown): value is FollowUpFilter =>
  followUps.some((followUp) => followUp === value);

const isSilence = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value <= LONGEST_SILENCE;

/** Reads the address; what makes no sense is left out. */
export const readBoardSearch = ({
  search,
  followUp,
  silent,
  remote,
}: Record<string, unknown>): BoardSearch => ({
  // The router reads a search for `2026` as a number.
  ...((typeof search === "string" && search !== "") || typeof search === "number"
    ? { search: String(search).slice(0, 200) }
    : {}),
  ...(isFollowUp(followUp) ? { followUp } : {}),
  ...(isSilence(silent) ? { silent } : {}),
  ...(isRemote(remote) ? { remote } : {}),
});

const followUpInput = (followUp: FollowUpFilter, today: string) => {
  switch (followUp) {
    case "overdue":
      return { followUpBefore: addDays(today, -1) };
    case "due":
      return { followUpBefore: today };
    case "week":
      return { followUpBefore: addDays(today, 7) };
    case "planned":
      return { hasFollowUp: true };
    case "none":
      return { hasFollowUp: false };
  }
};

/** The same as the operations take it. `today`: of the person. */
export const filterInput = ({ search, followUp, silent, remote }: BoardSearch, today: string) => {
  const words = search?.trim();
  return {
    ...(words ? { search: words } : {}),
    ...(followUp ? followUpInput(followUp, today) : {}),
    // Moved today counts 0 days, so that one day of silence began before today.
    ...(silent ? { staleSince: addDays(today, 1 - silent) } : {}),
    ...(remote ? { remote } : {}),
  };
};
