import type { CompanyDetail } from "@jobtracker/contracts";
import { Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { people } from "../../../messages/people.ts";
import { isWebAddress, orNull } from "../form-text.ts";
import { useChangeCompany } from "../use-companies.ts";

const words = people.companies;

interface EditCompanyDialogProps {
  readonly company: CompanyDetail;
  readonly onClose: () => void;
}

export const EditCompanyDialog = ({ company, onClose }: EditCompanyDialogProps) => {
  const change = useChangeCompany();
  const form = useForm({
    initialValues: { name: company.name, website: company.website ?? "", notes: company.notes ?? "" },
    validate: {
      name: (name) => (name.trim() === "" ? words.needName : null),
      website: (address) => (address.trim() === "" || isWebAddress(address.trim()) ? null : words.websiteBad),
    },
  });
  const submit = form.onSubmit(({ name, website, notes }) => {
    const to = { name: name.trim(), website: orNull(website), notes: orNull(notes) };
    change.mutate({ company, to }, { onSuccess: onClose });
  });
  return (
    <FormDialog
      title={words.editTitle(company.name)}
      isDirty={form.isDirty()}
      error={null}
      isSaving={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="md">
        <TextInput label={words.name} maxLength={200} required {...form.getInputProps("name")} />
        <TextInput
          label={words.website}
          type="url"
          maxLength={2000}
          placeholder="https://"
          {...form.getInputProps("website")}
        />
        <GrowingTextarea
          label={words.notes}
          minRows={3}
          maxRows={12}
          maxLength={10_000}
          {...form.getInputProps("notes")}
        />
      </Stack>
    </FormDialog>
  );
};
