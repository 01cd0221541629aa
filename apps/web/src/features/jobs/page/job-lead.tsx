import type { JobListItem } from "@jobtracker/contracts";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { placeOf } from "../fields/write-fields.ts";

interface JobLeadProps {
  readonly job: Pick<JobListItem, "company" | "locations" | "remote">;
  /** Undefined until it is known, null if there is none. */
  readonly companyId: JobListItem["companyId"] | undefined;
}

/** Below the title of a job's page and of its application's: the company, with the way to it, and the place. */
export const JobLead = ({ job, companyId }: JobLeadProps) => {
  const place = placeOf(job);
  const company = job.company ?? t.jobs.unnamedCompany;
  return (
    <>
      {companyId === null || companyId === undefined ? (
        company
      ) : (
        <LinkAnchor to="/companies/$companyId" params={{ companyId }} inherit>
          {company}
        </LinkAnchor>
      )}
      {place !== "" && ` · ${place}`}
    </>
  );
};
