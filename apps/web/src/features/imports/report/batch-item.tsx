import type { ImportItem } from "@jobtracker/contracts";
import { Anchor } from "@mantine/core";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { batches } from "../../../messages/batches.ts";

const words = batches.imports;

const JobOfItem = ({ job }: { readonly job: ImportItem["jobs"][number] }) => (
  <span className="batch-job">
    <LinkAnchor to="/jobs/$jobId" params={{ jobId: job.id }}>
      {job.company === null ? job.title : `${job.title}, ${job.company}`}
    </LinkAnchor>
    {job.deleted && <em> {words.deletedJob}</em>}
    {job.created && !job.deleted && <em> {words.newJob}</em>}
  </span>
);

/** One line of the report: what it was, what became of it, and the jobs. */
export const BatchItem = ({ item }: { readonly item: ImportItem }) => {
  const timeZone = useTimeZone();
  return (
    <li className="batch-item">
      <span className={`batch-state batch-state-${item.state}`}>{words.itemStates[item.state]}</span>
      <div className="batch-item-words">
        {item.jobs.map((job) => (
          <JobOfItem key={job.id} job={job} />
        ))}
        {item.label !== null && item.jobs.length === 0 && <span>{item.label}</span>}
        {item.url !== null && (
          <Anchor href={item.url} target="_blank" rel="noreferrer noopener" className="batch-url">
            {item.url}
          </Anchor>
        )}
        {item.message !== null && <span className="batch-message">{item.message}</span>}
        {item.nextTryAt !== null && (
          <span className="batch-message">{words.nextTry(writeInstant(item.nextTryAt, timeZone))}</span>
        )}
      </div>
      <span className="batch-line-no">{item.line}</span>
    </li>
  );
};
