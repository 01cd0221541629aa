import type { Employment } from "@jobtracker/contracts";
import { SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { people } from "../../../messages/people.ts";
import { CompanyField } from "../../companies/company-field.tsx";
import { orNull } from "../../companies/form-text.ts";
import { useShowRecruiter } from "../use-recruiters.ts";

const words = people.recruiters;

interface EmploymentDialogProps {
  readonly recruiterId: number;
  /** To be changed; a new one without it. */
  readonly employment: Employment | undefined;
  readonly onClose: () => void;
}

const valuesOf = (employment: Employment | undefined) => ({
  company: employment?.company ?? "",
  title: employment?.title ?? "",
  from: employment?.from ?? "",
  to: employment?.to ?? "",
});

/** Adds a company to the history of a recruiter, or changes an entry of it. */
export const EmploymentDialog = ({ recruiterId, employment, onClose }: EmploymentDialogProps) => {
  const { refresh } = useShowRecruiter();
  const form = useForm({
    initialValues: valuesOf(employment),
    validate: {
      company: (name) => (name.trim() === "" ? words.needCompany : null),
      to: (to, { from }) => (to !== "" && to < from ? words.toBeforeFrom : null),
    },
  });
  const outcome = {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
    onError: (error: unknown) => form.setErrors(issuesByField(readFailure(error))),
  };
  const add = useMutation(api.recruiters.addEmployment.mutationOptions(outcome));
  const update = useMutation(api.recruiters.updateEmployment.mutationOptions(outcome));
  const submit = form.onSubmit(({ company, title, from, to }) => {
    const fields = { company: company.trim(), title: orNull(title), from: orNull(from), to: orNull(to) };
    if (employment) update.mutate({ id: employment.id, expectedVersion: employment.version, ...fields });
    else add.mutate({ recruiterId, ...fields });
  });
  const { error, isPending } = employment ? update : add;
  return (
    <FormDialog
      title={employment ? words.editEmploymentTitle : words.addEmploymentTitle}
      isDirty={form.isDirty()}
      error={error}
      isSaving={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <CompanyField label={words.company} required {...form.getInputProps("company")} />
        <TextInput label={words.jobTitle} maxLength={200} {...form.getInputProps("title")} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={words.from} type="date" {...form.getInputProps("from")} />
          <TextInput label={words.to} type="date" {...form.getInputProps("to")} />
        </SimpleGrid>
      </Stack>
    </FormDialog>
  );
};
