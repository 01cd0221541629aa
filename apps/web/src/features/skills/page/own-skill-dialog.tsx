import type { OwnSkill } from "@jobtracker/contracts";
import { Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { skills as words } from "../../../messages/skills.ts";
import { orNull } from "../../companies/form-text.ts";
import { useChangeSkill, useCreateSkill } from "../use-own-skill.ts";

interface OwnSkillDialogProps {
  /** Undefined: a new one, with this name to begin with. */
  readonly skill?: OwnSkill;
  readonly name?: string;
  readonly onClose: () => void;
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

export const OwnSkillDialog = ({ skill, name = "", onClose }: OwnSkillDialogProps) => {
  const create = useCreateSkill();
  const change = useChangeSkill();
  const { error, isPending } = skill === undefined ? create : change;
  const form = useForm({
    initialValues: {
      name: skill?.name ?? name,
      category: skill?.category ?? "",
      aliases: skill?.aliases.join("\n") ?? "",
    },
    validate: { name: (text) => (text.trim() === "" ? words.needName : null) },
  });
  const onError = (thrown: unknown) => form.setErrors(issuesByField(readFailure(thrown)));
  const submit = form.onSubmit((values) => {
    const to = {
      name: values.name.trim(),
      category: orNull(values.category),
      aliases: linesOf(values.aliases),
    };
    if (skill === undefined) create.mutate(to, { onSuccess: onClose, onError });
    else change.mutate({ skill, to }, { onSuccess: onClose, onError });
  });
  const isOfFields = error !== null && readFailure(error).issues.length > 0;
  return (
    <FormDialog
      title={skill === undefined ? words.addTitle : words.editTitle(skill.name)}
      isDirty={form.isDirty()}
      error={isOfFields ? null : error}
      isSaving={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput label={words.name} maxLength={120} data-autofocus {...form.getInputProps("name")} />
        <TextInput label={words.category} maxLength={120} {...form.getInputProps("category")} />
        <GrowingTextarea
          label={words.aliases}
          description={words.aliasesHint}
          minRows={2}
          maxRows={10}
          {...form.getInputProps("aliases")}
        />
      </Stack>
    </FormDialog>
  );
};
