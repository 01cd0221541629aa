import type { CalendarEntry } from "@jobtracker/contracts";
import { getRouteApi } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { addDays, today, writeDay } from "../../_kit/time/instants.ts";
import { planning } from "../../messages/planning.ts";
import { type CalendarView, type DayRange, daysOf } from "./calendar-search.ts";
import { EntryLink } from "./entry-link.tsx";
import { byDay, keyOf, lineOf, timeOfEntry } from "./write-entry.ts";

interface MonthGridProps {
  readonly view: Exclude<CalendarView, "agenda">;
  readonly range: DayRange;
  /** Of a month: others are shown paler. */
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  readonly timeZone: string;
}

const route = getRouteApi("/signed-in/calendar");
const words = planning.calendar;
/** Of a day of a month; a week has room for all. */
const MOST_SHOWN = 3;
const DAYS_OF_WEEK = 7;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -DAYS_OF_WEEK,
  ArrowDown: DAYS_OF_WEEK,
};

/** From day to day by the arrow keys. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = steps[event.key];
  const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
  if (step === undefined || day === undefined) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-day="${addDays(day, step)}"]`)?.focus();
};

export const MonthGrid = ({ view, range, day, entries, timeZone }: MonthGridProps) => {
  const days = daysOf(range);
  const weeks = Array.from({ length: days.length / DAYS_OF_WEEK }, (_, week) =>
    days.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  );
  const found = byDay(entries);
  return (
    <table className={`panel calendar-grid calendar-${view}`} aria-label={words.views[view]} onKeyDown={walk}>
      <thead>
        <tr>
          {words.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <DayCell
                key={one}
                day={one}
                isOutside={view === "month" && one.slice(0, 7) !== day.slice(0, 7)}
                most={view === "month" ? MOST_SHOWN : entries.length}
                entries={found.get(one) ?? []}
                timeZone={timeZone}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface DayCellProps {
  readonly day: string;
  readonly isOutside: boolean;
  readonly most: number;
  readonly entries: readonly CalendarEntry[];
  readonly timeZone: string;
}

const DayCell = ({ day, isOutside, most, entries, timeZone }: DayCellProps) => {
  const now = today(timeZone);
  const further = entries.length - most;
  return (
    <td
      className={isOutside ? "calendar-outside" : undefined}
      {...(day === now && { "aria-current": "date" as const })}
    >
      <route.Link
        to="."
        search={(search) => ({ ...search, view: "agenda" as const, day })}
        className="calendar-day numbers"
        data-day={day}
        aria-label={words.openDay(writeDay(day), entries.length)}
      >
        {Number(day.slice(8))}
      </route.Link>
      <ul>
        {entries.slice(0, most).map((entry) => (
          <li key={keyOf(entry)}>
            <EntryLink entry={entry} className={`calendar-entry calendar-kind-${entry.kind}`}>
              <EntryWords entry={entry} timeZone={timeZone} />
            </EntryLink>
          </li>
        ))}
      </ul>
      {further > 0 && <span className="calendar-more">{words.more(further)}</span>}
    </td>
  );
};

const EntryWords = ({ entry, timeZone }: { readonly entry: CalendarEntry; readonly timeZone: string }) => (
  <span className={entry.isDone ? "calendar-words calendar-done" : "calendar-words"} title={lineOf(entry)}>
    <span className="numbers">{timeOfEntry(entry, timeZone)}</span> {lineOf(entry)}
  </span>
);
