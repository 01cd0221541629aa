import type { CompanyDetail } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { people } from "../../../messages/people.ts";
import { jobsQuery } from "../../jobs/list/use-jobs.ts";

const words = people.companies;

/** The latest jobs; the list of jobs has the rest. */
export const JobsOfCompany = ({ company }: { readonly company: CompanyDetail }) => {
  const jobs = usePages(jobsQuery({ company: company.id }, null));
  return (
    <section className="people-section" aria-labelledby="jobs-of-company">
      <h2 id="jobs-of-company">{words.jobsTitle}</h2>
      {jobs.isPending && <Skeleton h={120} aria-busy="true" />}
      {jobs.isError && <FailurePanel error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data?.items.length === 0 && <p className="people-count">{words.none}</p>}
      {jobs.data && jobs.data.items.length > 0 && (
        <>
          <ul className="panel people-rows">
            {jobs.data.items.map((job) => (
              <li key={job.id} className="people-row">
                <Link to="/jobs/$jobId" params={{ jobId: job.id }} className="people-link">
                  {job.title}
                </Link>
                <span className="people-count">{job.locations.map(({ text }) => text).join(" · ")}</span>
              </li>
            ))}
          </ul>
          <LinkAnchor to="/jobs" search={{ company: company.id }}>
            {words.allJobs}
          </LinkAnchor>
        </>
      )}
    </section>
  );
};
