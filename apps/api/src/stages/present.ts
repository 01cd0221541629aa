import { keyReader, type Stage, StageColor, StageID, StageKind, valueReader } from "@jobtracker/contracts";
import type { ShownStage } from "@jobtracker/db";

const toStageID = keyReader(StageID);
const toKind = valueReader(StageKind);
const toColor = valueReader(StageColor);

export const toStage = (row: ShownStage): Stage => ({
  id: toStageID(row.jobApplicationStatusId),
  version: row.rowVersionNo,
  key: row.stageKey,
  name: row.name,
  kind: toKind(row.kind),
  color: toColor(row.color),
  position: row.position,
});
