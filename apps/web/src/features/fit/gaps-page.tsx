import type { FitGap } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { JobsDrawing } from "../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { BackLink, LinkAnchor, LinkButton } from "../../_kit/navigation/links.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { words } from "../../messages/fit.ts";
import { t } from "../../messages/index.ts";
import { FewFirst } from "./few-first.tsx";
import { gapsQuery, isWithoutProfile } from "./fit-query.ts";
import "./fit.css";

const FEW_GAPS = 15;
const FEW_JOBS = 5;

/** What all saved jobs ask for and the profile does not show, what would lift the most first. */
export const GapsPage = () => {
  const query = useQuery(gapsQuery());
  const items = query.data?.items ?? [];
  return (
    <Page
      title={words.gaps.title}
      lead={words.gaps.lead}
      above={<BackLink to="/jobs">{t.jobs.list.title}</BackLink>}
    >
      {query.isPending && <Skeleton h={280} />}
      {query.isError && isWithoutProfile(query.error) && (
        <EmptyState drawing={<JobsDrawing />} title={words.noProfileTitle} text={words.noProfileText}>
          <LinkButton to="/profile">{words.addProfile}</LinkButton>
        </EmptyState>
      )}
      {query.isError && !isWithoutProfile(query.error) && (
        <FailurePanel error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          drawing={<JobsDrawing />}
          {...(query.data.jobs === 0 ? words.gaps.notScored : words.gaps.none)}
        >
          <LinkButton to="/jobs" variant="default">
            {t.jobs.list.backToJobs}
          </LinkButton>
        </EmptyState>
      )}
      {items.length > 0 && <Chart gaps={items} jobs={query.data?.jobs ?? 0} />}
    </Page>
  );
};

const Chart = ({ gaps, jobs }: { readonly gaps: readonly FitGap[]; readonly jobs: number }) => {
  const most = Math.max(...gaps.map(({ lift }) => lift));
  return (
    <section className="panel gaps-panel" aria-labelledby="gaps-title">
      <h2 id="gaps-title">{words.gaps.chart}</h2>
      <p className="fit-note">{words.gaps.scored(jobs)}</p>
      <FewFirst items={gaps} few={FEW_GAPS} className="gaps">
        {(gap) => (
          <li key={`${gap.kind} ${gap.name}`}>
            <Gap gap={gap} most={most} />
          </li>
        )}
      </FewFirst>
    </section>
  );
};

const Gap = ({
  gap: { kind, name, lift, jobs, jobCount },
  most,
}: {
  readonly gap: FitGap;
  readonly most: number;
}) => (
  <details className="gap">
    <summary>
      <span className="gap-name">
        {words.gaps.name(kind, name)}
        <span className="gap-kind">{words.gaps.kinds[kind]}</span>
      </span>
      <span className="gap-points numbers">
        {words.gaps.points(lift)} · {words.gaps.jobs(jobCount)}
      </span>
      <span className="fit-bar" aria-hidden="true">
        <span className="fit-bar-points" style={{ width: `${(100 * lift) / most}%` }} />
      </span>
    </summary>
    <FewFirst items={jobs} few={FEW_JOBS} className="gap-jobs">
      {(job) => (
        <li key={job.jobId}>
          <LinkAnchor to="/jobs/$jobId" params={{ jobId: job.jobId }} hash="fit">
            {job.title}
            {job.company !== null && ` · ${job.company}`}
          </LinkAnchor>
          <span className="numbers">
            {words.gaps.wouldGain(job.lift)} ({words.gaps.of(job.total)})
          </span>
        </li>
      )}
    </FewFirst>
    {jobCount > jobs.length && <p className="fit-note">{words.gaps.moreJobs(jobCount - jobs.length)}</p>}
  </details>
);
