import { NumberInput, Radio, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { DatePickerInput, TimeInput } from "@mantine/dates";
import type { UseFormReturnType } from "@mantine/form";
import { GrowingTextarea } from "../../_kit/fields/growing-textarea.tsx";
import "@mantine/dates/styles.layer.css";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { zonesWith } from "../../_kit/time/wall-clock.ts";
import { t } from "../../messages/index.ts";
import { type InterviewFormValues, startsOf } from "./interview-form-values.ts";

const words = t.interviews;
const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

interface InterviewFieldsProps {
  readonly form: UseFormReturnType<InterviewFormValues>;
}

export const InterviewFields = ({ form }: InterviewFieldsProps) => (
  <Stack gap="sm">
    <SimpleGrid cols={2} spacing="sm">
      <Select
        label={words.fields.kind}
        data={kinds}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps("kind")}
      />
      <NumberInput
        label={words.fields.round}
        min={1}
        max={99}
        allowDecimal={false}
        {...form.getInputProps("round")}
      />
    </SimpleGrid>
    <WhenFields form={form} />
    <TextInput label={words.fields.place} maxLength={300} {...form.getInputProps("place")} />
    <TextInput
      label={words.fields.link}
      type="url"
      placeholder="https://"
      maxLength={2000}
      {...form.getInputProps("link")}
    />
    <TextInput
      label={words.fields.people}
      description={words.peopleHint}
      maxLength={1000}
      {...form.getInputProps("people")}
    />
    <GrowingTextarea
      label={words.fields.notes}
      minRows={2}
      maxRows={10}
      maxLength={10_000}
      {...form.getInputProps("notes")}
    />
  </Stack>
);

const WhenFields = ({ form }: InterviewFieldsProps) => {
  const own = useTimeZone();
  const { fields } = words;
  const isTwice = startsOf(form.values)?.length === 2;
  return (
    <>
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
        <DatePickerInput label={fields.day} valueFormat="ddd, D MMM YYYY" {...form.getInputProps("day")} />
        <TimeInput label={fields.time} {...form.getInputProps("time")} />
        <NumberInput
          label={fields.duration}
          min={5}
          max={1440}
          step={15}
          allowDecimal={false}
          {...form.getInputProps("durationMinutes")}
        />
      </SimpleGrid>
      {isTwice && (
        <Radio.Group label={words.twice} {...form.getInputProps("turn")}>
          <Stack gap={6} mt={6}>
            <Radio value="first" label={words.first} />
            <Radio value="second" label={words.second} />
          </Stack>
        </Radio.Group>
      )}
      <Select
        label={fields.timeZone}
        searchable
        allowDeselect={false}
        limit={100}
        data={zonesWith(form.values.timeZone, own)}
        {...form.getInputProps("timeZone")}
      />
    </>
  );
};
