import type { JobInList } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import { type Dispatch, memo, type SetStateAction, useCallback, useEffect, useMemo, useRef } from "react";
import { dayOf, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { type Selection, selectTo, toggleAll, toggleRow } from "../../applications/table/selection.ts";
import { FitBadge } from "../../fit/fit-badge.tsx";
import { TagList } from "../../tags/tag-list.tsx";
import { placeOf, writeSalary } from "../fields/write-fields.ts";
import { JobRowAction } from "./job-row-action.tsx";
import { useVisibleRows } from "./use-visible-rows.ts";

interface JobsTableProps {
  readonly jobs: readonly JobInList[];
  /** The jobs of the search before are shown until the new ones are here, and cannot be selected any more. */
  readonly isStale: boolean;
  /** Loads further jobs; absent if these are all, or if they are on their way. */
  readonly loadMore: (() => void) | undefined;
  readonly isWhole: boolean;
  readonly selection: Selection;
  readonly onSelect: Dispatch<SetStateAction<Selection>>;
}

/** Rows from the end at which further ones are asked for. */
const EARLY = 25;

/** Only the rows in sight are in the page, however many were loaded. */
export const JobsTable = ({ jobs, isStale, loadMore, isWhole, selection, onSelect }: JobsTableProps) => {
  const table = useRef<HTMLTableElement>(null);
  const ids = useMemo(() => jobs.map(({ id }) => id), [jobs]);
  const visible = useVisibleRows(table, ids);
  const isNearEnd = visible.last >= jobs.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadMore?.();
  }, [isNearEnd, loadMore]);
  const select = useCallback(
    (id: number, isRange: boolean) =>
      onSelect((before) => (isRange ? selectTo(before, id, ids) : toggleRow(before, id))),
    [onSelect, ids],
  );
  const isAll = ids.every((id) => selection.ids.has(id));
  const { columns, selectAll } = t.jobs.list;
  return (
    <div className={`panel jobs-panel${isStale ? " jobs-stale" : ""}`}>
      <table className="jobs" ref={table} aria-rowcount={isWhole ? jobs.length + 1 : -1}>
        <thead>
          <tr aria-rowindex={1}>
            <td className="jobs-select">
              <input
                type="checkbox"
                aria-label={selectAll}
                checked={isAll}
                disabled={isStale}
                onChange={() => onSelect(toggleAll(selection, ids))}
              />
            </td>
            <th scope="col">{columns.job}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.terms}</th>
            <th scope="col">{columns.added}</th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          <Space height={visible.before} />
          {visible.indexes.map((index) => {
            const job = jobs[index];
            if (!job) return null;
            return (
              <JobRow
                key={job.id}
                job={job}
                index={index}
                measure={visible.measure}
                isSelected={selection.ids.has(job.id)}
                isStale={isStale}
                select={select}
              />
            );
          })}
          <Space height={visible.after} />
        </tbody>
      </table>
    </div>
  );
};

/** The room of rows that are not in the page. */
const Space = ({ height }: { readonly height: number }) =>
  height > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing is in it
    <tr className="jobs-space" aria-hidden="true" style={{ height }}>
      <td colSpan={6} />
    </tr>
  );

interface JobRowProps {
  readonly job: JobInList;
  readonly index: number;
  readonly measure: (row: Element | null) => void;
  readonly isSelected: boolean;
  readonly isStale: boolean;
  readonly select: (id: number, isRange: boolean) => void;
}

/** Not drawn anew when only the room of others changes, as it does once the rows are measured. */
const JobRow = memo(({ job, index, measure, isSelected, isStale, select }: JobRowProps) => {
  const timeZone = useTimeZone();
  const terms = [job.employmentType && t.jobs.employmentType[job.employmentType], writeSalary(job.salary)];
  const day = (instant: string) => writeDay(dayOf(instant, timeZone), today(timeZone));
  return (
    <tr
      ref={measure}
      data-index={index}
      // The head is the first row.
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
    >
      <td className="jobs-select">
        <input
          type="checkbox"
          aria-label={t.jobs.list.select(job.title)}
          checked={isSelected}
          disabled={isStale}
          readOnly
          onClick={(event) => select(job.id, event.shiftKey)}
        />
      </td>
      <td className="jobs-job">
        <Link to="/jobs/$jobId" params={{ jobId: job.id }} className="jobs-title">
          {job.title}
        </Link>
        <div className="jobs-company">{job.company ?? t.jobs.unnamedCompany}</div>
        <FitBadge fit={job.fit} />
        <TagList tags={job.tags} />
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
});
