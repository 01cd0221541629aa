import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";

/** What is merged into what, from its table. */
const merges = [
  { table: "Company", key: "CompanyID", into: "MergedIntoCompanyID", standing: "StandingCompanyID" },
  { table: "Recruiter", key: "RecruiterID", into: "MergedIntoRecruiterID", standing: "StandingRecruiterID" },
] as const;

interface Merged {
  readonly id: number;
  readonly into: number;
}

/** Rows that were merged before are found as what they are now, too. */
const fillStanding: SqlServerDataStep = async (request) => {
  for (const { table, key, into, standing } of merges) {
    const { recordset } = await request().query<Merged>(
      `select [${key}] [id], [${into}] [into] from [${table}] where [${into}] is not null`,
    );
    const links = new Map(recordset.map((row) => [row.id, row.into]));
    for (const [id, first] of links) {
      let now = first;
      for (let next = links.get(now); next !== undefined; next = links.get(now)) now = next;
      await request()
        .input("id", id)
        .input("now", now)
        .query(`update [${table}] set [${standing}] = @now where [${key}] = @id`);
    }
  }
};

export default fillStanding;
