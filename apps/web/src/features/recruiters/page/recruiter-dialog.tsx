import type { RecruiterDetail } from "@jobtracker/contracts";
import { SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { people } from "../../../messages/people.ts";
import { CompanyField } from "../../companies/company-field.tsx";
import { isWebAddress, orNull } from "../../companies/form-text.ts";
import { useAddRecruiter, useChangeRecruiter } from "../use-recruiters.ts";

const words = people.recruiters;

interface RecruiterDialogProps {
  /** To be changed; a new one without it. */
  readonly recruiter?: RecruiterDetail;
  readonly onClose: () => void;
}

const valuesOf = (recruiter: RecruiterDetail | undefined) => ({
  name: recruiter?.name ?? "",
  email: recruiter?.email ?? "",
  phone: recruiter?.phone ?? "",
  profileUrl: recruiter?.profileUrl ?? "",
  notes: recruiter?.notes ?? "",
  company: "",
  title: "",
});
type Values = ReturnType<typeof valuesOf>;

const fieldsOf = ({ name, email, phone, profileUrl, notes }: Values) => ({
  name: name.trim(),
  email: orNull(email),
  phone: orNull(phone),
  profileUrl: orNull(profileUrl),
  notes: orNull(notes),
});

/** Adds a recruiter, or changes one. Where somebody works is asked for once; later the history has it. */
export const RecruiterDialog = ({ recruiter, onClose }: RecruiterDialogProps) => {
  const form = useForm<Values>({
    initialValues: valuesOf(recruiter),
    validate: {
      name: (name) => (name.trim() === "" ? words.needName : null),
      profileUrl: (text) => (text.trim() === "" || isWebAddress(text.trim()) ? null : words.addressBad),
    },
  });
  const change = useChangeRecruiter();
  const add = useAddRecruiter();
  const outcome = {
    onSuccess: onClose,
    onError: (error: unknown) => form.setErrors(issuesByField(readFailure(error))),
  };
  const submit = form.onSubmit((values) => {
    const company = orNull(values.company);
    if (recruiter) change.mutate({ recruiter, to: fieldsOf(values) }, outcome);
    else
      add.mutate(
        { ...fieldsOf(values), title: orNull(values.title), ...(company !== null && { company }) },
        outcome,
      );
  });
  const { error, isPending } = recruiter ? change : add;
  return (
    <FormDialog
      title={recruiter ? words.editTitle(recruiter.name) : words.addTitle}
      isDirty={form.isDirty()}
      error={error}
      isSaving={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={words.name}
          maxLength={200}
          required
          data-autofocus
          {...form.getInputProps("name")}
        />
        {!recruiter && (
          <SimpleGrid cols={2} spacing="sm">
            <CompanyField label={words.company} {...form.getInputProps("company")} />
            <TextInput
              label={words.jobTitle}
              maxLength={200}
              disabled={form.values.company.trim() === ""}
              {...form.getInputProps("title")}
            />
          </SimpleGrid>
        )}
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={words.email} type="email" maxLength={254} {...form.getInputProps("email")} />
          <TextInput label={words.phone} type="tel" maxLength={50} {...form.getInputProps("phone")} />
        </SimpleGrid>
        <TextInput
          label={words.profileUrl}
          type="url"
          placeholder="https://"
          maxLength={2000}
          {...form.getInputProps("profileUrl")}
        />
        <GrowingTextarea
          label={words.notes}
          minRows={2}
          maxRows={10}
          maxLength={10_000}
          {...form.getInputProps("notes")}
        />
      </Stack>
    </FormDialog>
  );
};
