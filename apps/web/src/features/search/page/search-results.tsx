import type { CompanyHit, JobHit, NoteHit, RecruiterHit, TagHit } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../../_kit/api/client.ts";
import { dayOf, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../../applications/stage-dot.tsx";
import { Highlighted } from "../highlighted.tsx";
import { Group } from "./group.tsx";
import { NamedResults } from "./named-results.tsx";

export interface Found {
  readonly jobs: readonly JobHit[];
  readonly notes: readonly NoteHit[];
  readonly companies: readonly CompanyHit[];
  readonly recruiters: readonly RecruiterHit[];
  readonly tags: readonly TagHit[];
}

interface SearchResultsProps {
  readonly found: Found;
  readonly query: string;
  /** Of each kind in one answer. */
  readonly most: number;
  /** It belongs to what was typed before. */
  readonly isStale: boolean;
}

export const SearchResults = ({ found, query, most, isStale }: SearchResultsProps) => (
  <div className={isStale ? "search-stale" : undefined}>
    <Group name="jobs" title={t.search.jobs} hits={found.jobs} most={most}>
      {(job) => <JobResult key={job.jobId} job={job} query={query} />}
    </Group>
    <Group name="notes" title={t.search.notes} hits={found.notes} most={most}>
      {(note) => <NoteResult key={note.noteId} note={note} query={query} />}
    </Group>
    <NamedResults found={found} query={query} most={most} />
  </div>
);

const JobResult = ({ job, query }: { readonly job: JobHit; readonly query: string }) => {
  const about = [job.company ?? t.jobs.unnamedCompany, ...job.places].join(" · ");
  const title = <Highlighted text={job.title} query={query} />;
  return (
    <li className="search-result">
      {job.applicationId === null ? (
        <Link to="/jobs/$jobId" params={{ jobId: job.jobId }} className="search-link" data-result>
          {title}
        </Link>
      ) : (
        <Link
          to="/applications/$applicationId"
          params={{ applicationId: job.applicationId }}
          className="search-link"
          data-result
        >
          {title}
        </Link>
      )}
      <p className="search-about">
        <Highlighted text={about} query={query} />
      </p>
      {job.stage !== null && <StageWord stage={job.stage} />}
    </li>
  );
};

const StageWord = ({ stage: key }: { readonly stage: string }) => {
  const stages = useQuery(api.stages.list.queryOptions({}));
  const stage = stages.data?.items.find((one) => one.key === key);
  return (
    <span className="search-stage">
      {stage && (
        <>
          <StageDot stage={stage} /> {stage.name}
        </>
      )}
    </span>
  );
};

const NoteResult = ({ note, query }: { readonly note: NoteHit; readonly query: string }) => {
  const timeZone = useTimeZone();
  const day = writeDay(dayOf(note.createdAt, timeZone), today(timeZone));
  return (
    <li className="search-result">
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: note.applicationId }}
        className="search-link search-excerpt"
        data-result
      >
        <Highlighted text={note.excerpt} query={query} />
      </Link>
      <p className="search-about">
        {t.search.noteOn(day, note.title, note.company ?? t.jobs.unnamedCompany)}
      </p>
    </li>
  );
};
