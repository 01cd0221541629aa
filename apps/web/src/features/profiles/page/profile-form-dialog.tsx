import { Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { t } from "../../../messages/index.ts";
import { words } from "../../../messages/profiles.ts";
import { languageChoices } from "./languages.ts";

const own = words.switcher;

export interface NameAndLanguage {
  name: string;
  language: string | null;
}

interface ProfileFormDialogProps {
  readonly title: string;
  readonly initial: NameAndLanguage;
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly onSubmit: (values: NameAndLanguage) => void;
  readonly onClose: () => void;
}

/** The name of a profile, and the language in which it is written. */
export const ProfileFormDialog = ({ title, initial, onSubmit, ...dialog }: ProfileFormDialogProps) => {
  const form = useForm<NameAndLanguage>({
    initialValues: initial,
    validate: { name: (name) => (name.trim() === "" ? own.needName : null) },
  });
  return (
    <FormDialog
      title={title}
      isDirty={form.isDirty()}
      onSubmit={form.onSubmit(({ name, language }) => onSubmit({ name: name.trim(), language }))}
      {...dialog}
    >
      <Stack gap="sm">
        <TextInput
          label={own.name}
          description={own.nameHint}
          maxLength={300}
          data-autofocus
          {...form.getInputProps("name")}
        />
        <Select
          label={own.language}
          placeholder={own.noLanguage}
          data={languageChoices}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t.actions.clear }}
          limit={60}
          {...form.getInputProps("language")}
        />
      </Stack>
    </FormDialog>
  );
};
