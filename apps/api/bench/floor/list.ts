import { CARD_COLUMNS, cardReader } from "./cards.ts";
import { type FloorDatabase, type Row, rowOf, rowsOf } from "./database.ts";

interface ListQuery {
  readonly limit?: string;
  readonly stage?: string;
  readonly cursor?: string;
}

const DEFAULT_LIMIT = 25;
const ORDER = "order by a.CreatedDate desc, a.JobApplicationID desc limit ?";
const LIVE = "where a.UserID = ? and a.DeletedDate is null";
const STAGE = "and a.JobApplicationStatusID = ?";
const AFTER = "and a.CreatedDate <= ? and (a.CreatedDate < ? or a.JobApplicationID < ?)";

/** The floor's own; what it holds is nobody's business but the server's that wrote it. */
const openCursor = (cursor: string): readonly [string, number] =>
  JSON.parse(Buffer.from(cursor, "base64url").toString());

const sealCursor = (last: Row) => Buffer.from(JSON.stringify([last[5], last[0]])).toString("base64url");

/** GET /applications as JSON. */
export const listReader = (database: FloorDatabase): ((userId: number, query: ListQuery) => string) => {
  const findStage = database.prepare(
    "select JobApplicationStatusID from JobApplicationStatus where UserID = ? and StageKey = ?",
  );
  const statements = {
    all: database.prepare(`${CARD_COLUMNS} ${LIVE} ${ORDER}`),
    allAfter: database.prepare(`${CARD_COLUMNS} ${LIVE} ${AFTER} ${ORDER}`),
    stage: database.prepare(`${CARD_COLUMNS} ${LIVE} ${STAGE} ${ORDER}`),
    stageAfter: database.prepare(`${CARD_COLUMNS} ${LIVE} ${STAGE} ${AFTER} ${ORDER}`),
  };
  const readCards = cardReader(database);

  const select = (userId: number, { stage, cursor }: ListQuery, limit: number): Row[] => {
    const stageId = stage === undefined ? [] : [Number(rowOf(findStage, userId, stage)?.[0])];
    const [statement, statementAfter] =
      stage === undefined ? [statements.all, statements.allAfter] : [statements.stage, statements.stageAfter];
    if (cursor === undefined) return rowsOf(statement, userId, ...stageId, limit + 1);
    const [createdDate, id] = openCursor(cursor);
    return rowsOf(statementAfter, userId, ...stageId, createdDate, createdDate, id, limit + 1);
  };

  return (userId, query) => {
    const limit = query.limit === undefined ? DEFAULT_LIMIT : Number(query.limit);
    const rows = select(userId, query, limit);
    const more = rows.length > limit;
    if (more) rows.pop();
    const last = rows.at(-1);
    const nextCursor = more && last !== undefined ? sealCursor(last) : null;
    return JSON.stringify({ items: readCards(rows), nextCursor });
  };
};
