import { Button, Group, Stack } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import "@mantine/dates/styles.layer.css";
import { addDays, today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";

/** Usual waiting times before asking again (days). */
const suggestions = [1, 3, 7, 14];

interface FollowUpChoiceProps {
  readonly day: string | null;
  readonly onChoose: (day: string | null) => void;
}

/** A day to ask again: a usual one by one press, or any from the calendar. */
export const FollowUpChoice = ({ day, onChoose }: FollowUpChoiceProps) => {
  const now = today(useTimeZone());
  return (
    <Stack gap="xs" align="center">
      <Group gap={6}>
        {suggestions.map((days) => (
          <Button key={days} size="compact-xs" variant="default" onClick={() => onChoose(addDays(now, days))}>
            {t.applications.page.inDays(days)}
          </Button>
        ))}
      </Group>
      <DatePicker
        value={day}
        defaultDate={day ?? now}
        onChange={(chosen) => chosen !== null && onChoose(chosen)}
      />
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onChoose(null)}>
        {t.applications.table.noFollowUp}
      </Button>
    </Stack>
  );
};
