import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";
import { searchTextOf } from "../../../src/jobs/search-text.ts";

/** Companies that were there before can be found too. */
const fillSearchText: EmbeddedDataStep = (database) => {
  const companies = database.prepare("select [CompanyID] as [id], [Name] as [name] from [Company]");
  const update = database.prepare("update [Company] set [SearchText] = ? where [CompanyID] = ?");
  for (const { id, name } of companies.all()) update.run(searchTextOf([String(name)]), id ?? null);
};

export default fillSearchText;
