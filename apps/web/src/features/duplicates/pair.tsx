import type { Duplicate, JobListItem } from "@jobtracker/contracts";
import { Button, Group } from "@mantine/core";
import { useId, useState } from "react";
import { Callout } from "../../_kit/feedback/callout.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { writeDay, writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { words } from "../../messages/duplicates.ts";
import { t } from "../../messages/index.ts";
import { placeOf, writeSalary } from "../jobs/fields/write-fields.ts";
import { PairWords } from "./pair-words.tsx";
import { useKeepApart, useMergeJobs } from "./use-decide.ts";
import "./duplicates.css";

/** Two jobs that are likely one, side by side, and what can be decided about them. */
export const Pair = ({ pair }: { readonly pair: Duplicate }) => {
  const { older, newer } = pair;
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  return (
    <article className="pair" aria-label={words.compared(older.title, newer.title)}>
      {pair.repost && <Callout tone="note" title={words.repost} />}
      <PairTable pair={pair} />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        ml={-8}
        aria-expanded={isOpen}
        aria-controls={detail}
        onClick={() => setOpen(!isOpen)}
      >
        {words.showWords}
      </Button>
      <div id={detail}>{isOpen && <PairWords id={pair.id} />}</div>
      <Decisions pair={pair} />
    </article>
  );
};

const Decisions = ({ pair }: { readonly pair: Duplicate }) => {
  const merge = useMergeJobs();
  const apart = useKeepApart();
  const isBusy = merge.isPending || apart.isPending;
  const keep = ({ id }: JobListItem) => merge.mutate({ pair, keepJobId: id });
  return (
    <>
      <p className="pair-note">{words.mergeNote}</p>
      <Group gap="xs">
        <Button size="sm" disabled={isBusy} onClick={() => keep(pair.older)}>
          {words.keepEarlier}
        </Button>
        <Button size="sm" variant="light" disabled={isBusy} onClick={() => keep(pair.newer)}>
          {words.keepLater}
        </Button>
        <Button size="sm" variant="default" disabled={isBusy} onClick={() => apart.mutate(pair)}>
          {words.keepApart}
        </Button>
      </Group>
    </>
  );
};

const TitleLink = ({ job: { id, title } }: { readonly job: JobListItem }) => (
  <LinkAnchor to="/jobs/$jobId" params={{ jobId: id }} fw={600}>
    {title}
  </LinkAnchor>
);

const Application = ({ job: { applicationId } }: { readonly job: JobListItem }) =>
  applicationId === null ? (
    words.noApplication
  ) : (
    <LinkAnchor to="/applications/$applicationId" params={{ applicationId }}>
      {words.openApplication}
    </LinkAnchor>
  );

const hostOf = ({ url }: JobListItem) => (url === null ? "" : new URL(url).host);

const PairTable = ({ pair: { older, newer, likeness } }: { readonly pair: Duplicate }) => {
  const timeZone = useTimeZone();
  const lines: readonly (readonly [string, (job: JobListItem) => string])[] = [
    [t.jobs.fields.company, ({ company }) => company ?? ""],
    [t.jobs.fields.locations, placeOf],
    [t.jobs.fields.salary, ({ salary }) => writeSalary(salary)],
    [t.jobs.fields.postedDate, ({ postedDate }) => (postedDate === null ? "" : writeDay(postedDate))],
    [t.jobs.fields.url, hostOf],
    [words.captured, ({ createdAt }) => writeInstant(createdAt, timeZone)],
  ];
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <th scope="col" className="pair-likeness">
            {words.likeness(likeness)}
          </th>
          <th scope="col">{words.earlier}</th>
          <th scope="col">{words.later}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t.jobs.fields.title}</th>
          <td>
            <TitleLink job={older} />
          </td>
          <td>
            <TitleLink job={newer} />
          </td>
        </tr>
        {lines.map(([name, write]) => (
          <Line key={name} name={name} one={write(older)} other={write(newer)} />
        ))}
        <tr>
          <th scope="row">{words.application}</th>
          <td>
            <Application job={older} />
          </td>
          <td>
            <Application job={newer} />
          </td>
        </tr>
      </tbody>
    </table>
  );
};

interface LineProps {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

/** Nothing, where neither says anything; marked, where they differ. */
const Line = ({ name, one, other }: LineProps) =>
  one === "" && other === "" ? null : (
    <tr className={one === other ? undefined : "pair-differs"}>
      <th scope="row">{name}</th>
      <td>{one || words.nothing}</td>
      <td>{other || words.nothing}</td>
    </tr>
  );
