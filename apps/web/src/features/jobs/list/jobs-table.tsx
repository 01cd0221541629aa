import type { JobListItem } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import { dayOf, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { placeOf, writeSalary } from "../fields/write-fields.ts";
import { JobRowAction } from "./job-row-action.tsx";

interface JobsTableProps {
  readonly jobs: readonly JobListItem[];
  /** The jobs of the search before are shown until the new ones are here. */
  readonly isStale: boolean;
}

export const JobsTable = ({ jobs, isStale }: JobsTableProps) => {
  const { columns } = t.jobs.list;
  return (
    <div className={`panel jobs-panel${isStale ? " jobs-stale" : ""}`}>
      <table className="jobs">
        <thead>
          <tr>
            <th scope="col">{columns.job}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.terms}</th>
            <th scope="col">{columns.added}</th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const JobRow = ({ job }: { readonly job: JobListItem }) => {
  const timeZone = useTimeZone();
  const terms = [job.employmentType && t.jobs.employmentType[job.employmentType], writeSalary(job.salary)];
  const day = (instant: string) => writeDay(dayOf(instant, timeZone), today(timeZone));
  return (
    <tr>
      <td className="jobs-job">
        <Link to="/jobs/$jobId" params={{ jobId: job.id }} className="jobs-title">
          {job.title}
        </Link>
        <div className="jobs-company">{job.company ?? t.jobs.unnamedCompany}</div>
      </td>
      <td>{placeOf(job)}</td>
      <td>{terms.filter((term) => term).join(" · ")}</td>
      <td className="numbers jobs-day">
        {job.deletedAt === null ? day(job.createdAt) : t.jobs.list.deletedOn(day(job.deletedAt))}
      </td>
      <td className="jobs-action">
        <JobRowAction job={job} />
      </td>
    </tr>
  );
};
