import type { Reminder } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { t } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";
import { ReminderDialog } from "./reminder-dialog.tsx";
import { ReminderEntry } from "./reminder-entry.tsx";
import { remindersOf } from "./reminders-query.ts";
import "./reminders.css";

interface RemindersOfApplicationProps {
  readonly applicationId: number;
  /** Of a deleted application they are only read. */
  readonly isReadOnly: boolean;
}

const words = planning.reminders;

/** The reminders of an application by their time. */
export const RemindersOfApplication = ({ applicationId, isReadOnly }: RemindersOfApplicationProps) => {
  const query = useQuery(remindersOf(applicationId));
  const [open, setOpen] = useState<"new" | Reminder>();
  const items = query.data?.items;
  return (
    <section className="panel application-block reminders-block" aria-labelledby="reminders-title">
      <div className="application-head">
        <h2 id="reminders-title">{words.title}</h2>
        {!isReadOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen("new")}
          >
            {words.add}
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton h={40} mt={8} />}
      {query.isError && items === undefined && (
        <>
          <Refusal error={query.error} />
          <Button size="compact-sm" mt="xs" variant="default" onClick={() => void query.refetch()}>
            {t.actions.retry}
          </Button>
        </>
      )}
      {items?.length === 0 && <p className="reminders-none">{words.none}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="reminders">
          {items.map((reminder) => (
            <ReminderEntry
              key={reminder.id}
              reminder={reminder}
              isReadOnly={isReadOnly}
              onEdit={() => setOpen(reminder)}
            />
          ))}
        </ul>
      )}
      {open !== undefined && (
        <ReminderDialog
          applicationId={applicationId}
          reminder={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
};
