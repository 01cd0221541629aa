import { domains } from "@jobtracker/contracts";
import { describe, expect, test } from "vitest";
import { filterInput, followUps, readBoardSearch } from "./board-search.ts";

const TODAY = "2026-03-02";

describe("the board's address", () => {
  test("keeps what makes sense and leaves out the rest", () => {
    expect(readBoardSearch({ search: 2026, followUp: "due", silent: 14, remote: "remote", page: 7 })).toEqual(
      {
        search: "2026",
        followUp: "due",
        silent: 14,
        remote: "remote",
      },
    );
    expect(readBoardSearch({ search: "", followUp: "soon", silent: -1, remote: "moon" })).toEqual({});
    expect(readBoardSearch({ silent: "14" })).toEqual({});
  });

  test("is written in days of the person", () => {
    expect(filterInput({ followUp: "overdue" }, TODAY)).toEqual({ followUpBefore: "2026-03-01" });
    expect(filterInput({ followUp: "due" }, TODAY)).toEqual({ followUpBefore: "2026-03-02" });
    expect(filterInput({ followUp: "week" }, TODAY)).toEqual({ followUpBefore: "2026-03-09" });
    expect(filterInput({ silent: 1 }, TODAY)).toEqual({ staleSince: "2026-03-02" });
    expect(filterInput({ silent: 14 }, TODAY)).toEqual({ staleSince: "2026-02-17" });
    expect(filterInput({ search: "  " }, TODAY)).toEqual({});
  });

  test("always makes an input that the operation takes", () => {
    const { input } = domains.applications.operations.board;
    for (const followUp of followUps) {
      const search = { search: "cook", followUp, silent: 30, remote: "hybrid" as const };
      expect(input.safeParse(filterInput(search, TODAY)).success).toBe(true);
    }
  });
});
