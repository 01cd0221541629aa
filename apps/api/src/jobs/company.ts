import { findCompanyByName, insertCompany, respellCompany } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { companyChange } from "./changes.ts";

export interface ResolvedCompany {
  readonly companyId: number | null;
  readonly changes: readonly Change[];
}

/** Who wrote the name: a person's spelling replaces that of the company found, a posting's does not. */
type Writer = "person" | "posting";

/** The person's company of this name, made if there is none yet. */
export const resolveCompany = async (
  { db, actor, now }: PersonContext,
  name: string | null,
  writer: Writer,
): Promise<ResolvedCompany> => {
  if (name === null) return { companyId: null, changes: [] };
  const { userId } = actor;
  const known = await findCompanyByName(db, { userId, name });
  if (known === undefined) {
    const made = await insertCompany(db, { userId, name, now });
    return { companyId: made.companyId, changes: [companyChange(null, made)] };
  }
  const { companyId } = known;
  if (writer === "posting" || known.name === name) return { companyId, changes: [] };
  const respelled = await respellCompany(db, { row: known, name, now });
  return { companyId, changes: [companyChange(known, respelled)] };
};
