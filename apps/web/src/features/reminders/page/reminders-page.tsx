import type { Reminder } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { planning } from "../../../messages/planning.ts";
import { PlanningTabs } from "../../calendar/planning-tabs.tsx";
import { ReminderDialog } from "../reminder-dialog.tsx";
import { ReminderEntry } from "../reminder-entry.tsx";
import { doneReminders, openReminders } from "../reminders-query.ts";
import { Suggestions } from "../suggestions.tsx";
import { groupReminders } from "./group-reminders.ts";
import { NamedReminder } from "./named-reminder.tsx";
import "../reminders.css";

const words = planning.reminders;
const route = getRouteApi("/signed-in/reminders");

export const RemindersPage = () => {
  const open = usePages(openReminders());
  const [dialog, setDialog] = useState<"new" | Reminder>();
  const [withDone, setWithDone] = useState(false);
  const { reminder } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={words.title}
      width="reading"
      lead={words.lead}
      above={<PlanningTabs />}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog("new")}>
          {words.add}
        </Button>
      }
    >
      {reminder !== undefined && (
        <NamedReminder id={reminder} onClose={() => void navigate({ search: {}, replace: true })} />
      )}
      <Suggestions />
      {open.isPending && <RemindersSkeleton />}
      {open.isError && open.data === undefined && (
        <FailurePanel error={open.error} onRetry={() => void open.refetch()} />
      )}
      {open.data && <OpenReminders items={open.data.items} edit={setDialog} />}
      <LoadMore pages={open} />
      <Button variant="subtle" size="compact-md" className="flush" onClick={() => setWithDone(!withDone)}>
        {withDone ? words.hideDone : words.showDone}
      </Button>
      {withDone && <DoneReminders edit={setDialog} />}
      {dialog !== undefined && (
        <ReminderDialog
          reminder={dialog === "new" ? undefined : dialog}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Page>
  );
};

interface ListProps {
  readonly items: readonly Reminder[];
  readonly edit: (reminder: Reminder) => void;
}

const OpenReminders = ({ items, edit }: ListProps) => {
  const timeZone = useTimeZone();
  if (items.length === 0)
    return <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText} />;
  return groupReminders(items, timeZone, today(timeZone)).map((group) => (
    <Group key={group.name} name={group.name} items={group.items} edit={edit} />
  ));
};

const DoneReminders = ({ edit }: Pick<ListProps, "edit">) => {
  const query = usePages(doneReminders());
  if (query.data === undefined)
    return query.isError ? (
      <FailurePanel error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <RemindersSkeleton />
    );
  return query.data.items.length === 0 ? (
    <p className="reminders-none">{words.none}</p>
  ) : (
    <>
      <Group name="done" items={query.data.items} edit={edit} />
      <LoadMore pages={query} />
    </>
  );
};

const Group = ({ name, items, edit }: ListProps & { readonly name: keyof typeof words.groups }) => (
  <section className="panel reminders-group" aria-labelledby={`reminders-${name}`}>
    <h2 id={`reminders-${name}`}>{words.groups[name]}</h2>
    <ul className="reminders">
      {items.map((reminder) => (
        <ReminderEntry key={reminder.id} reminder={reminder} withJob onEdit={() => edit(reminder)} />
      ))}
    </ul>
  </section>
);

const RemindersSkeleton = () => (
  <div className="panel reminders-group" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={44} mb={8} />
    <Skeleton h={44} mb={8} />
    <Skeleton h={44} mb={8} />
  </div>
);
