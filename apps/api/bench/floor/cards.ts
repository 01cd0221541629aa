import { type FloorDatabase, type Row, rowsOf } from "./database.ts";

/** The columns of a card, in the order that `cardOf` reads them, and the tables that they come from. */
export const CARD_COLUMNS = `
  select a.JobApplicationID, a.RowVersionNo, s.StageKey, a.StageSinceDate, a.FollowUpDate, a.CreatedDate,
    a.UpdatedDate, a.DeletedDate, j.JobID, j.RowVersionNo, j.Title, c.Name, j.Remote, j.SalaryMin, j.SalaryMax,
    j.SalaryCurrency, j.SalaryPeriod, j.SalaryText, j.Url, j.ValidThrough
  from JobApplication a
  join Job j on j.JobID = a.JobID
  join JobApplicationStatus s on s.JobApplicationStatusID = a.JobApplicationStatusID
  left join Company c on c.CompanyID = j.CompanyID`;

/** `min, max, currency, period, text` */
export const salaryOf = (columns: Row) => {
  const [min, max, currency, period, text] = columns;
  const isEmpty = min === null && max === null && currency === null && period === null && text === null;
  return isEmpty ? null : { min, max, currency, period, text };
};

const locationOf = ([, text, street, locality, region, postalCode, country]: Row) => ({
  text,
  street,
  locality,
  region,
  postalCode,
  country,
});
type Places = ReturnType<typeof locationOf>[];

/** The places of jobs, by job. */
export const placesReader = (
  database: FloorDatabase,
): ((jobIds: readonly unknown[]) => ReadonlyMap<unknown, Places>) => {
  // One statement for all jobs takes two thirds of the time of one for each.
  const list = database.prepare(
    `select JobID, Text, Street, Locality, Region, PostalCode, Country from JobLocation
     where JobID in (select value from json_each(?)) order by JobID, Position`,
  );
  return (jobIds) => {
    const places = new Map<unknown, Places>();
    for (const row of rowsOf(list, `[${jobIds.join()}]`)) {
      const known = places.get(row[0]);
      if (known === undefined) places.set(row[0], [locationOf(row)]);
      else known.push(locationOf(row));
    }
    return places;
  };
};

/** What an application is apart from its job; the columns come first in every statement. */
export const applicationFields = (row: Row) => ({
  id: row[0],
  version: row[1],
  stage: row[2],
  stageSince: row[3],
  followUpDate: row[4],
  createdAt: row[5],
  updatedAt: row[6],
  deletedAt: row[7],
});

const cardOf = (row: Row, locations: Places) => ({
  id: row[0],
  version: row[1],
  stage: row[2],
  stageSince: row[3],
  followUpDate: row[4],
  createdAt: row[5],
  updatedAt: row[6],
  deletedAt: row[7],
  job: {
    id: row[8],
    version: row[9],
    title: row[10],
    company: row[11],
    locations,
    remote: row[12],
    salary: salaryOf([row[13], row[14], row[15], row[16], row[17]]),
    url: row[18],
    validThrough: row[19],
  },
});
type Card = ReturnType<typeof cardOf>;

/** The applications of a list, ready to be written as JSON. */
export const cardReader = (database: FloorDatabase): ((rows: readonly Row[]) => Card[]) => {
  const readPlaces = placesReader(database);
  return (rows) => {
    const places = readPlaces(rows.map((row) => row[8]));
    return rows.map((row) => cardOf(row, places.get(row[8]) ?? []));
  };
};
