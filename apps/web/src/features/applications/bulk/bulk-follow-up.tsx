import { Button, TextInput } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useState } from "react";
import { Dialog } from "../../../_kit/dialogs/dialog.tsx";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem } from "../../../_kit/menus/menu-items.tsx";
import { addDays, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";

/** Usual waiting times before asking again (days). */
const suggestions = [1, 3, 7, 14];

interface BulkFollowUpProps {
  readonly count: number;
  /** Null: there is none. */
  readonly onChoose: (day: string | null) => void;
}

/** The day to ask again, for all selected. */
export const BulkFollowUp = ({ count, onChoose }: BulkFollowUpProps) => {
  const [isPicking, setPicking] = useState(false);
  const now = today(useTimeZone());
  const words = t.applications.bulk;
  return (
    <>
      <Menu
        position="top"
        width={200}
        trigger={(props) => (
          <Button {...props} variant="subtle" leftSection={<IconBell size={16} aria-hidden="true" />}>
            {words.followUp}
          </Button>
        )}
      >
        {suggestions.map((days) => (
          <MenuItem
            key={days}
            after={<span className="bulk-day">{writeDay(addDays(now, days), now)}</span>}
            onChoose={() => onChoose(addDays(now, days))}
          >
            {words.inDays(days)}
          </MenuItem>
        ))}
        <MenuItem onChoose={() => setPicking(true)}>{words.pickDay}</MenuItem>
        <MenuDivider />
        <MenuItem onChoose={() => onChoose(null)}>{words.noFollowUp}</MenuItem>
      </Menu>
      {isPicking && (
        <DayDialog
          title={words.pickTitle(count)}
          first={addDays(now, 1)}
          onClose={() => setPicking(false)}
          onChoose={onChoose}
        />
      )}
    </>
  );
};

interface DayDialogProps {
  readonly title: string;
  /** Offered at first. */
  readonly first: string;
  readonly onClose: () => void;
  readonly onChoose: (day: string) => void;
}

const DayDialog = ({ title, first, onClose, onChoose }: DayDialogProps) => {
  const [day, setDay] = useState(first);
  return (
    <Dialog title={title} width={440} isDirty={day !== first} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onChoose(day);
        }}
      >
        <TextInput
          type="date"
          required
          label={t.applications.bulk.day}
          data-autofocus
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <DialogFoot>
          <Button type="submit">{t.actions.save}</Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};
