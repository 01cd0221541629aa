import { CARD_COLUMNS, cardReader } from "./cards.ts";
import { type FloorDatabase, rowOf } from "./database.ts";

/** Taken as it comes: the floor validates nothing. */
export interface MoveBody {
  readonly stage: string;
  readonly expectedVersion: number;
}

/** POST /applications/{id}/status as JSON; undefined if the version is not the expected one. */
export const applicationMover = (
  database: FloorDatabase,
): ((userId: number, id: number, body: MoveBody) => string | undefined) => {
  const findStages = database.prepare(
    `select t.JobApplicationStatusID, s.StageKey from JobApplicationStatus t, JobApplication a
     join JobApplicationStatus s on s.JobApplicationStatusID = a.JobApplicationStatusID
     where t.UserID = ? and t.StageKey = ? and a.JobApplicationID = ?`,
  );
  const update = database.prepare(
    `update JobApplication set JobApplicationStatusID = ?, StageSinceDate = ?, UpdatedDate = ?, RowVersionNo = RowVersionNo + 1
     where JobApplicationID = ? and UserID = ? and RowVersionNo = ?`,
  );
  const insert = database.prepare(
    `insert into JobApplicationStatusHistory (UserID, JobApplicationID, FromStageKey, ToStageKey, ClientKind, MovedDate)
     values (?, ?, ?, ?, 'rest', ?)`,
  );
  const findCard = database.prepare(`${CARD_COLUMNS} where a.JobApplicationID = ?`);
  const readCards = cardReader(database);

  return (userId, id, { stage, expectedVersion }) =>
    database.transact(() => {
      const now = new Date().toISOString();
      const [stageId, from] = rowOf(findStages, userId, stage, id) ?? [];
      const { changes } = update.run(Number(stageId), now, now, id, userId, expectedVersion);
      if (changes !== 1) return undefined;
      insert.run(userId, id, String(from), stage, now);
      const row = rowOf(findCard, id);
      return row && JSON.stringify(readCards([row])[0]);
    });
};
