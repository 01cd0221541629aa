import type { Offer } from "@jobtracker/contracts";
import { NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { DatePickerInput, TimeInput } from "@mantine/dates";
import type { UseFormReturnType } from "@mantine/form";
import { GrowingTextarea } from "../../_kit/fields/growing-textarea.tsx";
import "@mantine/dates/styles.layer.css";
import { t } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";
import type { OfferFormValues } from "./offer-form-values.ts";

const words = planning.offers;
const { fields } = words;
const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What the server takes where nothing is said. */
const usualTimesPerYear = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2080,
} satisfies Record<Offer["period"], number>;

interface OfferFieldsProps {
  readonly form: UseFormReturnType<OfferFormValues>;
}

export const OfferFields = ({ form }: OfferFieldsProps) => (
  <Stack gap="sm">
    <PayFields form={form} />
    <ExtraFields form={form} />
    <TermFields form={form} />
    <GrowingTextarea
      label={fields.benefits}
      minRows={1}
      maxRows={6}
      maxLength={2000}
      {...form.getInputProps("benefits")}
    />
    <GrowingTextarea
      label={fields.notes}
      minRows={2}
      maxRows={8}
      maxLength={10_000}
      {...form.getInputProps("notes")}
    />
  </Stack>
);

const PayFields = ({ form }: OfferFieldsProps) => (
  <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
    <TextInput label={fields.base} inputMode="decimal" data-autofocus {...form.getInputProps("base")} />
    <TextInput label={fields.currency} maxLength={3} {...form.getInputProps("currency")} />
    <Select
      label={fields.period}
      data={choices(words.periods)}
      allowDeselect={false}
      {...form.getInputProps("period")}
    />
    <NumberInput
      label={fields.timesPerYear}
      placeholder={words.timesHint(usualTimesPerYear[form.values.period])}
      min={1}
      max={9999}
      allowDecimal={false}
      {...form.getInputProps("timesPerYear")}
    />
  </SimpleGrid>
);

const ExtraFields = ({ form }: OfferFieldsProps) => {
  const { bonusKind, grant } = form.values;
  return (
    <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
      <Select
        label={fields.bonusKind}
        data={choices(words.bonusKinds)}
        allowDeselect={false}
        {...form.getInputProps("bonusKind")}
      />
      {bonusKind !== "none" && (
        <TextInput
          label={bonusKind === "percent" ? fields.bonusPercent : fields.bonus}
          inputMode="decimal"
          {...form.getInputProps("bonus")}
        />
      )}
      <TextInput label={fields.signing} inputMode="decimal" {...form.getInputProps("signing")} />
      <TextInput label={fields.grant} inputMode="decimal" {...form.getInputProps("grant")} />
      {grant !== "" && (
        <>
          <NumberInput
            label={fields.years}
            min={1}
            max={20}
            allowDecimal={false}
            {...form.getInputProps("years")}
          />
          <NumberInput
            label={fields.cliff}
            min={0}
            max={120}
            allowDecimal={false}
            {...form.getInputProps("cliffMonths")}
          />
        </>
      )}
    </SimpleGrid>
  );
};

const day = {
  valueFormat: "D MMM YYYY",
  clearable: true,
  clearButtonProps: { "aria-label": t.actions.clear },
};

const TermFields = ({ form }: OfferFieldsProps) => (
  <>
    <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
      <DatePickerInput label={fields.deadline} {...day} {...form.getInputProps("deadline")} />
      <TimeInput
        label={fields.deadlineTime}
        disabled={form.values.deadline === null}
        {...form.getInputProps("deadlineTime")}
      />
      <DatePickerInput label={fields.startDay} {...day} {...form.getInputProps("startDay")} />
    </SimpleGrid>
    <SimpleGrid cols={2} spacing="sm">
      <NumberInput
        label={fields.vacationDays}
        min={0}
        max={365}
        allowDecimal={false}
        {...form.getInputProps("vacationDays")}
      />
      <Select
        label={fields.remote}
        data={choices(t.jobs.remote)}
        clearable
        {...form.getInputProps("remote")}
      />
    </SimpleGrid>
  </>
);
