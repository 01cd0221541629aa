import type { CompanyDetail } from "@jobtracker/contracts";
import { Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useFocusBack } from "../../../_kit/navigation/use-focus-back.ts";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { isWebAddress, orNull } from "../form-text.ts";
import { useChangeCompany } from "../use-companies.ts";

const words = people.companies;

interface EditCompanyDialogProps {
  readonly company: CompanyDetail;
  readonly onClose: () => void;
}

export const EditCompanyDialog = ({ company, onClose }: EditCompanyDialogProps) => {
  useFocusBack();
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
    <Modal
      opened
      onClose={onClose}
      title={words.editTitle(company.name)}
      closeButtonProps={{ "aria-label": t.actions.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput label={words.name} maxLength={200} required {...form.getInputProps("name")} />
          <TextInput
            label={words.website}
            type="url"
            maxLength={2000}
            placeholder="https://"
            {...form.getInputProps("website")}
          />
          <Textarea
            label={words.notes}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={10_000}
            {...form.getInputProps("notes")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
