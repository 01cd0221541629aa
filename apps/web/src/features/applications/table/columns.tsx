import type { Application, Stage } from "@jobtracker/contracts";
import type { ReactNode } from "react";
import { dayOf, today, writeDay } from "../../../_kit/time/instants.ts";
import { placeOf, writeSalary } from "../../jobs/fields/write-fields.ts";
import { AgeInStage } from "../age-in-stage.tsx";
import { FollowUpBadge } from "../follow-up-badge.tsx";
import { StageDot } from "../stage-dot.tsx";
import type { ColumnKey } from "./table-search.ts";

export interface CellContext {
  readonly stages: ReadonlyMap<string, Stage>;
  readonly timeZone: string;
}

interface Column {
  /** Least width, in pixels, and the share of what is left over. */
  readonly width: readonly [least: number, share: number];
  readonly cell: (row: Application, context: CellContext) => ReactNode;
  /** How it is changed in place, if it can be. */
  readonly editor?: "stage" | "followUp" | "text";
  readonly isNumbers?: true;
}

const writeDate = (day: string, timeZone: string) => writeDay(day, today(timeZone));

const StageName = ({ stage, name }: { readonly stage: Stage | undefined; readonly name: string }) => (
  <span className="table-stage">
    {stage && <StageDot stage={stage} />}
    <span className="table-text">{name}</span>
  </span>
);

export const columns: Record<ColumnKey, Column> = {
  title: {
    width: [228, 4],
    editor: "text",
    cell: ({ id, job }) => (
      // Not the router's link, which costs as much as the rest of the row: the grid sees to it that the page stays.
      <a href={`/applications/${id}`} className="table-title table-lines" tabIndex={-1} draggable={false}>
        {job.title}
      </a>
    ),
  },
  company: {
    width: [140, 2],
    editor: "text",
    cell: ({ job }) => <span className="table-lines">{job.company}</span>,
  },
  stage: {
    width: [124, 0],
    editor: "stage",
    cell: ({ stage }, { stages }) => (
      <StageName stage={stages.get(stage)} name={stages.get(stage)?.name ?? stage} />
    ),
  },
  stageSince: {
    width: [88, 0],
    cell: (row, { timeZone }) => <AgeInStage application={row} timeZone={timeZone} />,
  },
  followUp: {
    width: [156, 0],
    editor: "followUp",
    cell: ({ followUpDate }, { timeZone }) => (
      <FollowUpBadge day={followUpDate} timeZone={timeZone} isBrief />
    ),
  },
  place: { width: [116, 2], cell: ({ job }) => <span className="table-lines">{placeOf(job)}</span> },
  salary: {
    width: [150, 1],
    isNumbers: true,
    cell: ({ job }) => <span className="table-lines table-pay">{writeSalary(job.salary)}</span>,
  },
  added: {
    width: [88, 0],
    isNumbers: true,
    cell: ({ createdAt }, { timeZone }) => writeDate(dayOf(createdAt, timeZone), timeZone),
  },
  openUntil: {
    width: [112, 0],
    isNumbers: true,
    cell: ({ job }, { timeZone }) => job.validThrough && writeDate(job.validThrough, timeZone),
  },
};

/** Width of the column with the boxes to tick (px). */
const SELECT_WIDTH = 44;

/** The columns for CSS grid, and the least width of a row. */
export const layoutOf = (shown: readonly ColumnKey[]) => ({
  template: [
    `${SELECT_WIDTH}px`,
    ...shown.map((key) => {
      const [least, share] = columns[key].width;
      return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
    }),
  ].join(" "),
  least: SELECT_WIDTH + shown.reduce((sum, key) => sum + columns[key].width[0], 0),
});
