import {
  findCompanyByName,
  insertCompany,
  normalizedCompanyName,
  respellCompany,
  updateCompany,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { companyChange } from "./changes.ts";

export interface ResolvedCompany {
  readonly companyId: number | null;
  /** Its own name, under which its jobs are found. */
  readonly name: string | null;
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
  if (name === null) return { companyId: null, name, changes: [] };
  const { userId } = actor;
  const known = await findCompanyByName(db, { userId, name });
  if (known === undefined) {
    const made = await insertCompany(db, { userId, name, now });
    return { companyId: made.companyId, name, changes: [companyChange(null, made)] };
  }
  const { companyId, rowVersionNo: expectedVersion } = known;
  if (known.deletedDate !== null) {
    const key = { userId, companyId, expectedVersion, now };
    const back = await updateCompany(db, key, { ...known, deletedDate: null });
    if (back === undefined) throw versionConflict("The company", expectedVersion);
    return { companyId, name: back.name, changes: [companyChange(known, back)] };
  }
  // A name that merely stands for the company is no spelling of it.
  const isSpelling = known.nameNormalized === normalizedCompanyName(name);
  if (writer === "posting" || known.name === name || !isSpelling)
    return { companyId, name: known.name, changes: [] };
  const respelled = await respellCompany(db, { row: known, name, now });
  return { companyId, name: respelled.name, changes: [companyChange(known, respelled)] };
};
