import { CARD_COLUMNS, cardReader } from "./cards.ts";
import { type FloorDatabase, rowsOf } from "./database.ts";

const CARDS = 50;

/** GET /applications/board as JSON. */
export const boardReader = (database: FloorDatabase): ((userId: number) => string) => {
  const listStages = database.prepare(
    "select JobApplicationStatusID, RowVersionNo, StageKey, Name, Kind, Color, Position from JobApplicationStatus where UserID = ? order by Position, JobApplicationStatusID",
  );
  const countByStage = database.prepare(
    "select JobApplicationStatusID, count(*) from JobApplication where UserID = ? and DeletedDate is null group by JobApplicationStatusID",
  );
  const listCards = database.prepare(
    `${CARD_COLUMNS} where a.UserID = ? and a.JobApplicationStatusID = ? and a.DeletedDate is null
     order by a.StageSinceDate desc, a.JobApplicationID desc limit ${CARDS}`,
  );
  const readCards = cardReader(database);

  return (userId) => {
    const counts = new Map(rowsOf(countByStage, userId).map(([stage, count]) => [stage, count]));
    const stages = rowsOf(listStages, userId);
    const rows = stages.map(([id]) => (counts.has(id) ? rowsOf(listCards, userId, Number(id)) : []));
    const cards = readCards(rows.flat());
    let shown = 0;
    const columns = stages.map(([id, version, key, name, kind, color, position], index) => {
      const own = cards.slice(shown, shown + (rows[index]?.length ?? 0));
      shown += own.length;
      return {
        stage: { id, version, key, name, kind, color, position },
        count: counts.get(id) ?? 0,
        cards: own,
      };
    });
    return JSON.stringify({ columns });
  };
};
