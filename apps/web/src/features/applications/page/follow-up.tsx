import type { ApplicationDetail } from "@jobtracker/contracts";
import { Button, Group } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import "@mantine/dates/styles.layer.css";
import { addDays, today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { useSetFollowUp } from "./use-set-follow-up.ts";

/** Usual waiting times before asking again (days). */
const suggestions = [3, 7, 14];

/** The day to ask again, in the person's time zone. */
export const FollowUp = ({ application }: { readonly application: ApplicationDetail }) => {
  const timeZone = useTimeZone();
  const set = useSetFollowUp(application);
  const now = today(timeZone);
  const words = t.applications.page;
  return (
    <div className="application-field">
      <DatePickerInput
        label={words.followUp}
        placeholder={words.followUpNone}
        clearable
        clearButtonProps={{ "aria-label": t.actions.clear }}
        valueFormat="ddd, D MMM YYYY"
        value={application.followUpDate}
        onChange={(day) => set(day)}
      />
      <Group gap={6} mt={6}>
        {suggestions.map((days) => (
          <Button
            key={days}
            size="compact-xs"
            variant="default"
            onClick={() => set(addDays(now, days))}
            title={writeDay(addDays(now, days), now)}
          >
            {words.inDays(days)}
          </Button>
        ))}
      </Group>
    </div>
  );
};
