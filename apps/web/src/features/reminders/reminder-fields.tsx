import { Chip, Group, Input, NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { DatePickerInput, TimeInput } from "@mantine/dates";
import type { UseFormReturnType } from "@mantine/form";
import "@mantine/dates/styles.layer.css";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { zonesWith } from "../../_kit/time/wall-clock.ts";
import { planning } from "../../messages/planning.ts";
import type { ReminderFormValues } from "./reminder-form-values.ts";
import { weekdays } from "./weekdays.ts";

const words = planning.reminders;
const { fields } = words;
const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

interface ReminderFieldsProps {
  readonly form: UseFormReturnType<ReminderFormValues>;
}

export const ReminderFields = ({ form }: ReminderFieldsProps) => (
  <Stack gap="sm">
    <TextInput label={fields.text} maxLength={500} data-autofocus {...form.getInputProps("text")} />
    <WhenFields form={form} />
    <Select
      label={fields.repeat}
      data={choices(words.repeats)}
      allowDeselect={false}
      {...form.getInputProps("repeat")}
    />
    {form.values.repeat !== "never" && <RepeatFields form={form} every={form.values.repeat} />}
  </Stack>
);

const WhenFields = ({ form }: ReminderFieldsProps) => {
  const own = useTimeZone();
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DatePickerInput label={fields.day} valueFormat="ddd, D MMM YYYY" {...form.getInputProps("day")} />
        <TimeInput label={fields.time} placeholder={fields.timeHint} {...form.getInputProps("time")} />
      </SimpleGrid>
      {form.values.time !== "" && (
        <Select
          label={fields.timeZone}
          searchable
          allowDeselect={false}
          limit={100}
          data={zonesWith(form.values.timeZone, own)}
          {...form.getInputProps("timeZone")}
        />
      )}
    </>
  );
};

const LAST_SURE_DAY = 28;

const RepeatFields = ({
  form,
  every,
}: ReminderFieldsProps & { readonly every: "day" | "week" | "month" }) => {
  const day = Number((form.values.day ?? "").slice(8));
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <NumberInput
          label={fields.interval}
          description={words.intervals[every]}
          inputWrapperOrder={["label", "input", "description"]}
          min={1}
          max={99}
          allowDecimal={false}
          {...form.getInputProps("interval")}
        />
        <Select
          label={fields.ends}
          data={choices(words.ends)}
          allowDeselect={false}
          {...form.getInputProps("ends")}
        />
      </SimpleGrid>
      {every === "month" && day > LAST_SURE_DAY && <Input.Description>{words.monthEnd}</Input.Description>}
      {every === "week" && <WeekdayField form={form} />}
      <EndField form={form} />
    </>
  );
};

const WeekdayField = ({ form }: ReminderFieldsProps) => (
  <Input.Wrapper label={fields.weekdays} labelElement="div">
    <Chip.Group multiple {...form.getInputProps("weekdays")}>
      <Group gap={6} role="group" aria-label={fields.weekdays}>
        {weekdays.map((day) => (
          <Chip key={day} value={day} size="xs" aria-label={words.weekdayNames[day]}>
            {words.weekdays[day]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  </Input.Wrapper>
);

const EndField = ({ form }: ReminderFieldsProps) => {
  if (form.values.ends === "until")
    return (
      <DatePickerInput label={fields.until} valueFormat="ddd, D MMM YYYY" {...form.getInputProps("until")} />
    );
  if (form.values.ends === "count")
    return (
      <NumberInput
        label={fields.count}
        min={1}
        max={999}
        allowDecimal={false}
        {...form.getInputProps("count")}
      />
    );
  return null;
};
