import { type Stage, StageColor, StageID, StageKind } from "@jobtracker/contracts";
import type { StageRow } from "@jobtracker/db";

export const toStage = (row: StageRow): Stage => ({
  id: StageID.parse(row.jobApplicationStatusId),
  version: row.rowVersionNo,
  key: row.stageKey,
  name: row.name,
  kind: StageKind.parse(row.kind),
  color: StageColor.parse(row.color),
  position: row.position,
});
