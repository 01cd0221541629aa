import { BoardID, type JobBoard, valueReader } from "@jobtracker/contracts";
import type { BoardCounts, BoardRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";

const toBoardID = valueReader(BoardID.nullable());

export const toBoard = (
  host: string,
  row: BoardRow | undefined,
  counts: Omit<BoardCounts, "host"> | undefined,
): JobBoard => ({
  host,
  id: toBoardID(row?.jobBoardId ?? null),
  version: row?.rowVersionNo ?? 0,
  name: row?.name ?? host,
  notes: row?.notes ?? null,
  jobs: counts?.jobs ?? 0,
  applications: counts?.applications ?? 0,
});

const fieldsOf = ({ host, name, notes, rowVersionNo }: BoardRow) => ({ host, name, notes, rowVersionNo });

export const boardChange = (before: BoardRow | undefined, after: BoardRow): Change => ({
  table: "JobBoard",
  id: after.jobBoardId,
  before: before === undefined ? null : fieldsOf(before),
  after: fieldsOf(after),
});
