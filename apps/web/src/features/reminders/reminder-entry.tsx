import type { Reminder } from "@jobtracker/contracts";
import { Checkbox } from "@mantine/core";
import { IconClockPause, IconDots, IconPencil, IconRepeat, IconTrash } from "@tabler/icons-react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { Menu } from "../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem, MenuLabel } from "../../_kit/menus/menu-items.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { addDays, today } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { t } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";
import { useReminders } from "./use-reminders.ts";
import { writeDue, writeRecurrence } from "./write-reminder.ts";

interface ReminderEntryProps {
  readonly reminder: Reminder;
  /** Names the job: where it is not known from the page. */
  readonly withJob?: boolean;
  readonly isReadOnly?: boolean;
  readonly onEdit: () => void;
}

const words = planning.reminders;

export const ReminderEntry = ({
  reminder,
  withJob = false,
  isReadOnly = false,
  onEdit,
}: ReminderEntryProps) => {
  const { tick, isBusy } = useReminders();
  const isDone = reminder.doneAt !== null;
  return (
    <li className={`reminder${isDone ? " reminder-done" : ""}`}>
      <Checkbox
        checked={isDone}
        disabled={isReadOnly || isBusy}
        aria-label={isDone ? words.untick(reminder.text) : words.tick(reminder.text)}
        onChange={() => tick(reminder)}
      />
      <div className="reminder-words">
        <span className="reminder-text">{reminder.text}</span>
        <ReminderFacts reminder={reminder} />
        {withJob && <JobLink reminder={reminder} />}
      </div>
      {!isReadOnly && <ReminderMenu reminder={reminder} onEdit={onEdit} />}
    </li>
  );
};

const ReminderFacts = ({ reminder }: { readonly reminder: Reminder }) => {
  const timeZone = useTimeZone();
  return (
    <p className="reminder-facts numbers">
      <time
        dateTime={reminder.dueAt ?? reminder.due}
        className={reminder.isOverdue ? "reminder-overdue" : ""}
      >
        {writeDue(reminder, timeZone, today(timeZone))}
        {reminder.isOverdue && <span className="reminder-late"> · {words.overdue}</span>}
      </time>
      {reminder.isSnoozed && <span>{words.snoozed}</span>}
      {reminder.recurrence && (
        <span>
          <IconRepeat size={13} aria-hidden="true" /> {writeRecurrence(reminder.recurrence)}
        </span>
      )}
    </p>
  );
};

const JobLink = ({ reminder: { applicationId, job } }: { readonly reminder: Reminder }) => {
  if (job === null) return null;
  const name = job.company === null ? job.title : `${job.title}, ${job.company}`;
  return applicationId === null ? (
    <LinkAnchor className="reminder-job" to="/jobs/$jobId" params={{ jobId: job.id }}>
      {name}
    </LinkAnchor>
  ) : (
    <LinkAnchor className="reminder-job" to="/applications/$applicationId" params={{ applicationId }}>
      {name}
    </LinkAnchor>
  );
};

/** Days to put off by. */
const waits = [3, 7] as const;

const ReminderMenu = ({ reminder, onEdit }: { readonly reminder: Reminder; readonly onEdit: () => void }) => {
  const { snooze, remove } = useReminders();
  const now = today(useTimeZone());
  const at = (days: number) => addDays(now, days) + reminder.due.slice(10);
  return (
    <Menu
      width={200}
      trigger={(props) => (
        <IconButton {...props} size="lg" aria-label={words.more(reminder.text)}>
          <IconDots size={18} />
        </IconButton>
      )}
    >
      <MenuItem picture={<IconPencil size={16} />} onChoose={onEdit}>
        {words.edit}
      </MenuItem>
      {reminder.doneAt === null && (
        <>
          <MenuDivider />
          <MenuLabel>{words.snooze}</MenuLabel>
          <MenuItem picture={<IconClockPause size={16} />} onChoose={() => snooze(reminder, at(1))}>
            {words.snoozeTomorrow}
          </MenuItem>
          {waits.map((days) => (
            <MenuItem
              key={days}
              picture={<IconClockPause size={16} />}
              onChoose={() => snooze(reminder, at(days))}
            >
              {words.snoozeDays(days)}
            </MenuItem>
          ))}
        </>
      )}
      <MenuDivider />
      <MenuItem picture={<IconTrash size={16} />} onChoose={() => remove(reminder)}>
        {t.actions.delete}
      </MenuItem>
    </Menu>
  );
};
