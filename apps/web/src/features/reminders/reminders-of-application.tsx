import type { Reminder } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListBlock } from "../../_kit/page/list-block.tsx";
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
  return (
    <ListBlock
      title={words.title}
      add={words.add}
      none={words.none}
      onAdd={isReadOnly ? undefined : () => setOpen("new")}
      query={query}
      entry={(reminder) => (
        <ReminderEntry
          key={reminder.id}
          reminder={reminder}
          isReadOnly={isReadOnly}
          onEdit={() => setOpen(reminder)}
        />
      )}
    >
      {open !== undefined && (
        <ReminderDialog
          applicationId={applicationId}
          reminder={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </ListBlock>
  );
};
