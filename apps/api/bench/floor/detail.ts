import { applicationFields, placesReader, salaryOf } from "./cards.ts";
import { type FloorDatabase, type Row, rowOf, rowsOf } from "./database.ts";

const moveOf = ([id, from, to, note, client, at]: Row) => ({ id, from, to, note, client, at });
const noteOf = ([id, version, body, createdAt, updatedAt]: Row) => ({
  id,
  version,
  body,
  createdAt,
  updatedAt,
});

const tagOf = ([id, name, color]: Row) => ({ id, name, color });

const TIMES_A_YEAR: Readonly<Record<string, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** `min, max, currency, period`; null where there is no amount or no period. */
const yearlySalaryOf = ([min, max, currency, period]: Row) => {
  const times = TIMES_A_YEAR[String(period)];
  if (times === undefined || (min === null && max === null)) return null;
  const yearly = (amount: unknown) =>
    amount === null ? null : Math.round(Number(amount) * times * 100) / 100;
  return { min: yearly(min), max: yearly(max), currency };
};

/** GET /applications/{id} as JSON; undefined if the person has none of this id. */
export const detailReader = (
  database: FloorDatabase,
): ((userId: number, id: number) => string | undefined) => {
  const find = database.prepare(
    `select a.JobApplicationID, a.RowVersionNo, s.StageKey, a.StageSinceDate, a.FollowUpDate, a.CreatedDate,
       a.UpdatedDate, a.DeletedDate, j.JobID, j.RowVersionNo, j.Title, c.Name, j.CompanyID, j.Remote, j.EmploymentType,
       j.EmploymentTypeText, j.SalaryMin, j.SalaryMax, j.SalaryCurrency, j.SalaryPeriod, j.SalaryText, j.PostedDate,
       j.ValidThrough, j.Url, j.CreatedDate, j.UpdatedDate, j.DeletedDate, j.ApplyUrl, j.Language,
       j.IsClosed, j.Sources, j.DescriptionText, j.DescriptionHtml
     from JobApplication a
     join Job j on j.JobID = a.JobID
     join JobApplicationStatus s on s.JobApplicationStatusID = a.JobApplicationStatusID
     left join Company c on c.CompanyID = j.CompanyID
     where a.JobApplicationID = ? and a.UserID = ?`,
  );
  const listMoves = database.prepare(
    `select JobApplicationStatusHistoryID, FromStageKey, ToStageKey, Note, ClientKind, MovedDate
     from JobApplicationStatusHistory where JobApplicationID = ? order by JobApplicationStatusHistoryID`,
  );
  const listNotes = database.prepare(
    `select JobApplicationNoteID, RowVersionNo, Body, CreatedDate, UpdatedDate from JobApplicationNote
     where JobApplicationID = ? and DeletedDate is null order by CreatedDate desc, JobApplicationNoteID desc`,
  );
  const listTags = database.prepare(
    `select t.TagID, t.Name, t.Color from JobTag x join Tag t on t.TagID = x.TagID
     where x.JobID = ? and t.DeletedDate is null order by t.NameNormalized, x.JobTagID`,
  );
  const readPlaces = placesReader(database);

  const jobOf = (row: Row) => ({
    id: row[8],
    version: row[9],
    title: row[10],
    company: row[11],
    companyId: row[12],
    locations: readPlaces([row[8]]).get(row[8]) ?? [],
    remote: row[13],
    employmentType: row[14],
    employmentTypeText: row[15],
    salary: salaryOf([row[16], row[17], row[18], row[19], row[20]]),
    yearlySalary: yearlySalaryOf([row[16], row[17], row[18], row[19]]),
    postedDate: row[21],
    validThrough: row[22],
    url: row[23],
    applyUrl: row[27],
    language: row[28],
    closed: row[29] === null ? null : row[29] === 1,
    tags: rowsOf(listTags, Number(row[8])).map(tagOf),
    applicationId: row[7] === null ? row[0] : null,
    createdAt: row[24],
    updatedAt: row[25],
    deletedAt: row[26],
    sources: JSON.parse(String(row[30])),
    descriptionText: row[31],
    descriptionHtml: row[32],
  });

  return (userId, id) => {
    const row = rowOf(find, id, userId);
    if (row === undefined) return undefined;
    const history = rowsOf(listMoves, id).map(moveOf);
    const notes = rowsOf(listNotes, id).map(noteOf);
    return JSON.stringify({ ...applicationFields(row), job: jobOf(row), history, notes });
  };
};
