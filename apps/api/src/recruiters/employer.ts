import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { resolveCompany } from "../jobs/company.ts";

/** The person's company of this name, made if there is none yet. */
export const resolveEmployer = async (
  context: PersonContext,
  name: string,
): Promise<{ readonly companyId: number; readonly changes: readonly Change[] }> => {
  const { companyId, changes } = await resolveCompany(context, name, "person");
  if (companyId === null) throw new Error("A company with a name was not found and not made");
  return { companyId, changes };
};
