import { z } from "zod";
import { Instant, requiredText, untrusted, Version, WebAddress } from "../_kit/index.ts";
import { CompanyID } from "../jobs/model.ts";

/** What a caller says of a company. */
export const companyFields = {
  name: requiredText(200),
  website: WebAddress.nullable(),
  notes: requiredText(10_000).nullable(),
};

/** An employer, as the person's jobs name it. */
export const Company = z.strictObject({
  id: CompanyID,
  version: Version,
  name: untrusted(z.string()),
  website: z.string().nullable(),
  notes: z.string().nullable(),
  jobs: z.int().min(0).meta({ description: "Number of its jobs, without deleted ones" }),
  applications: z.int().min(0).meta({ description: "Number of applications to them" }),
  mergedIntoId: CompanyID.nullable().meta({ description: "The company that took its jobs over" }),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Company = z.output<typeof Company>;

/** With the names that stand for it too. */
export const CompanyDetail = z.strictObject({
  ...Company.shape,
  otherNames: z
    .array(z.strictObject({ id: CompanyID, name: untrusted(z.string()) }))
    .meta({ description: "Earlier names and companies merged into it; a job that names one is its job" }),
});
export type CompanyDetail = z.output<typeof CompanyDetail>;
