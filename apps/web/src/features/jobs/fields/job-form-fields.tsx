import { Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import type { UseFormReturnType } from "@mantine/form";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import "@mantine/dates/styles.layer.css";
import { t } from "../../../messages/index.ts";
import { employmentTypeChoices, periodChoices, remoteChoices } from "./choices.ts";
import type { JobFormValues } from "./job-form-values.ts";

const date = {
  valueFormat: "D MMM YYYY",
  placeholder: t.jobs.form.notSaid,
  clearable: true,
  clearButtonProps: { "aria-label": t.actions.clear },
} as const;

/** The inputs for a job's fields, for capturing, adding by hand and editing. */
export const JobFormFields = ({ form }: { readonly form: UseFormReturnType<JobFormValues> }) => {
  const words = t.jobs.form;
  const names = t.jobs.fields;
  return (
    <Stack gap="sm">
      <TextInput label={names.title} withAsterisk data-autofocus {...form.getInputProps("title")} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label={names.company} {...form.getInputProps("company")} />
        <TextInput label={names.url} type="url" placeholder="https://" {...form.getInputProps("url")} />
        <GrowingTextarea
          label={words.locations}
          minRows={1}
          maxRows={6}
          {...form.getInputProps("locations")}
        />
        <Select
          label={names.remote}
          placeholder={words.notSaid}
          clearable
          data={remoteChoices}
          {...form.getInputProps("remote")}
        />
        <Select
          label={names.employmentType}
          placeholder={words.notSaid}
          clearable
          data={employmentTypeChoices}
          {...form.getInputProps("employmentType")}
        />
        <Group gap="sm" grow>
          <DatePickerInput {...date} label={names.postedDate} {...form.getInputProps("postedDate")} />
          <DatePickerInput {...date} label={names.validThrough} {...form.getInputProps("validThrough")} />
        </Group>
      </SimpleGrid>
      <SalaryInputs form={form} />
      <GrowingTextarea
        label={words.description}
        description={words.descriptionHint}
        minRows={4}
        maxRows={14}
        {...form.getInputProps("description")}
      />
    </Stack>
  );
};

const SalaryInputs = ({ form }: { readonly form: UseFormReturnType<JobFormValues> }) => {
  const words = t.jobs.form;
  const amount = { min: 0, decimalScale: 2, thousandSeparator: " ", hideControls: true } as const;
  return (
    <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
      <NumberInput label={words.salaryMin} {...amount} {...form.getInputProps("salaryMin")} />
      <NumberInput label={words.salaryMax} {...amount} {...form.getInputProps("salaryMax")} />
      <TextInput label={words.currency} placeholder="EUR" maxLength={3} {...form.getInputProps("currency")} />
      <Select
        label={words.period}
        placeholder={words.notSaid}
        clearable
        data={periodChoices}
        {...form.getInputProps("period")}
      />
    </SimpleGrid>
  );
};
