import { Button, Group, Modal, TextInput } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useState } from "react";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem } from "../../../_kit/menus/menu-items.tsx";
import { addDays, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";

/** Usual waiting times before asking again (days). */
const suggestions = [1, 3, 7, 14];

type Choose = (day: string | null, done: (count: number) => string) => void;

interface BulkFollowUpProps {
  readonly count: number;
  readonly onChoose: Choose;
}

/** The day to ask again, for all selected. */
export const BulkFollowUp = ({ count, onChoose }: BulkFollowUpProps) => {
  const [isPicking, setPicking] = useState(false);
  const now = today(useTimeZone());
  const words = t.applications.bulk;
  const set = (day: string) => onChoose(day, words.followUpSet(writeDay(day, now)));
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
            onChoose={() => set(addDays(now, days))}
          >
            {words.inDays(days)}
          </MenuItem>
        ))}
        <MenuItem onChoose={() => setPicking(true)}>{words.pickDay}</MenuItem>
        <MenuDivider />
        <MenuItem onChoose={() => onChoose(null, words.followUpCleared)}>{words.noFollowUp}</MenuItem>
      </Menu>
      {isPicking && (
        <DayDialog
          title={words.pickTitle(count)}
          first={addDays(now, 1)}
          onClose={() => setPicking(false)}
          onChoose={set}
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
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t.actions.close }}>
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
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button type="submit">{t.actions.save}</Button>
        </Group>
      </form>
    </Modal>
  );
};
