import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";

/** What is merged into what, from its table. */
const merges = [
  { table: "Company", key: "CompanyID", into: "MergedIntoCompanyID", standing: "StandingCompanyID" },
  { table: "Recruiter", key: "RecruiterID", into: "MergedIntoRecruiterID", standing: "StandingRecruiterID" },
] as const;

/** Rows that were merged before are found as what they are now, too. */
const fillStanding: EmbeddedDataStep = (database) => {
  for (const { table, key, into, standing } of merges) {
    const rows = database.prepare(
      `select [${key}] as [id], [${into}] as [into] from [${table}] where [${into}] is not null`,
    );
    const links = new Map(rows.all().map((row) => [Number(row.id), Number(row.into)]));
    const update = database.prepare(`update [${table}] set [${standing}] = ? where [${key}] = ?`);
    for (const [id, first] of links) {
      let now = first;
      for (let next = links.get(now); next !== undefined; next = links.get(now)) now = next;
      update.run(now, id);
    }
  }
};

export default fillStanding;
