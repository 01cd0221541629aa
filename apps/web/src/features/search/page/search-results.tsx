import type { JobHit, NoteHit } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../../_kit/api/client.ts";
import { dayOf, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../../applications/stage-dot.tsx";
import { Highlighted } from "../highlighted.tsx";

interface SearchResultsProps {
  readonly found: { readonly jobs: readonly JobHit[]; readonly notes: readonly NoteHit[] };
  readonly query: string;
  /** Of jobs and of notes in one answer. */
  readonly most: number;
  /** It belongs to what was typed before. */
  readonly isStale: boolean;
}

export const SearchResults = ({ found: { jobs, notes }, query, most, isStale }: SearchResultsProps) => (
  <div className={isStale ? "search-stale" : undefined}>
    {jobs.length > 0 && (
      <Group name="jobs" title={t.search.jobs} isCut={jobs.length === most}>
        {jobs.map((job) => (
          <JobResult key={job.jobId} job={job} query={query} />
        ))}
      </Group>
    )}
    {notes.length > 0 && (
      <Group name="notes" title={t.search.notes} isCut={notes.length === most}>
        {notes.map((note) => (
          <NoteResult key={note.noteId} note={note} query={query} />
        ))}
      </Group>
    )}
  </div>
);

interface GroupProps {
  readonly name: string;
  readonly title: string;
  readonly isCut: boolean;
  readonly children: ReactNode;
}

const Group = ({ name, title, isCut, children }: GroupProps) => (
  <section className="search-group" aria-labelledby={`found-${name}`}>
    <h2 id={`found-${name}`}>{title}</h2>
    <ul className="panel search-list">{children}</ul>
    {isCut && <p className="search-cut">{t.search.cut}</p>}
  </section>
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
