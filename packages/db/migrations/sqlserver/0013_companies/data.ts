import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";
import { searchTextOf } from "../../../src/jobs/search-text.ts";

interface Named {
  readonly id: number;
  readonly name: string;
}

/** Companies that were there before can be found too. */
const fillSearchText: SqlServerDataStep = async (request) => {
  const companies = await request().query<Named>(
    "select [CompanyID] [id], [Name] [name] from [Company]",
  );
  for (const { id, name } of companies.recordset) {
    await request()
      .input("id", id)
      .input("text", searchTextOf([name]))
      .query("update [Company] set [SearchText] = @text where [CompanyID] = @id");
  }
};

export default fillSearchText;
