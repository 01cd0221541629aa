import type { CalendarEntry } from "@jobtracker/contracts";
import { IconDownload, IconRepeat } from "@tabler/icons-react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { JobsDrawing } from "../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../_kit/feedback/empty-state.tsx";
import { today, writeDay } from "../../_kit/time/instants.ts";
import { language } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";
import { EntryLink } from "./entry-link.tsx";
import { useInterviewFile } from "./use-interview-file.ts";
import { byDay, jobOf, keyOf, lineOf, timeOfEntry, whatOf } from "./write-entry.ts";

interface AgendaProps {
  readonly entries: readonly CalendarEntry[];
  readonly timeZone: string;
}

const words = planning.calendar;

const weekdayOf = (day: string) =>
  new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Day by day, those with something alone. */
export const Agenda = ({ entries, timeZone }: AgendaProps) => {
  if (entries.length === 0)
    return <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText} />;
  const now = today(timeZone);
  return [...byDay(entries)].map(([day, found]) => (
    <section key={day} className="panel agenda-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} {...(day === now && { "aria-current": "date" as const })}>
        {weekdayOf(day)}, {writeDay(day, now)}
      </h2>
      <ul>
        {found.map((entry) => (
          <AgendaEntry key={keyOf(entry)} entry={entry} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  ));
};

const AgendaEntry = ({ entry, timeZone }: { readonly entry: CalendarEntry; readonly timeZone: string }) => {
  const time = timeOfEntry(entry, timeZone);
  return (
    <li className={`agenda-entry calendar-kind-${entry.kind}`}>
      <span className="agenda-time numbers">{time === "" ? words.wholeDay : time}</span>
      <span className="agenda-words">
        <EntryLink entry={entry} className="agenda-link">
          <span className={entry.isDone ? "calendar-done" : undefined}>{whatOf(entry)}</span>
        </EntryLink>
        {entry.isRecurring && <IconRepeat size={13} aria-label={words.again} />}
        <span className="agenda-job">{jobOf(entry)}</span>
      </span>
      {entry.kind === "interview" && <InterviewDownload entry={entry} />}
    </li>
  );
};

const InterviewDownload = ({ entry }: { readonly entry: CalendarEntry }) => {
  const file = useInterviewFile();
  return (
    <IconButton
      size="lg"
      isBusy={file.isPending}
      aria-label={words.downloadOf(lineOf(entry))}
      onClick={() => file.mutate(entry.id)}
    >
      <IconDownload size={17} />
    </IconButton>
  );
};
