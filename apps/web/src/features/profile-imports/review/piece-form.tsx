import type { MergeItem } from "@jobtracker/contracts";
import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { words } from "../../../messages/profile-imports.ts";
import { fieldsOf, type PieceField } from "./piece-fields.ts";
import { valueAt, withValue } from "./pointers.ts";

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string").join("\n");
  return typeof value === "string" ? value : "";
};

const written = ({ form }: PieceField, text: string): unknown => {
  if (form !== "list") return text.trim() === "" ? undefined : text.trim();
  const items = text.split("\n").map((item) => item.trim());
  return items.filter((item) => item !== "");
};

const labelOf = (item: MergeItem, { name }: PieceField): string =>
  name === "name" && item.key.startsWith("/work/") ? words.employer : (words.fields[name] ?? name);

interface PieceFormProps {
  readonly item: MergeItem;
  readonly resume: unknown;
  readonly isSaving: boolean;
  readonly onSave: (resume: unknown) => void;
  readonly onCancel: () => void;
}

/** Puts right what was read of a piece. */
export const PieceForm = ({ item, resume, isSaving, onSave, onCancel }: PieceFormProps) => {
  const fields = fieldsOf(item);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ pointer }) => [pointer, textOf(valueAt(resume, pointer))])),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    const changed = fields.filter(({ pointer }) => texts[pointer] !== textOf(valueAt(resume, pointer)));
    onSave(
      changed.reduce<unknown>(
        (document, field) => withValue(document, field.pointer, written(field, texts[field.pointer] ?? "")),
        resume,
      ),
    );
  };
  return (
    <form onSubmit={save}>
      <Stack gap="xs">
        {fields.map((field, index) => {
          const props = {
            label: labelOf(item, field),
            value: texts[field.pointer] ?? "",
            onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
              const { value } = currentTarget;
              setTexts((before) => ({ ...before, [field.pointer]: value }));
            },
            ...(index === 0 && { "data-autofocus": true, autoFocus: true }),
          };
          if (field.form === "line") return <TextInput key={field.pointer} size="xs" {...props} />;
          return (
            <Textarea
              key={field.pointer}
              size="xs"
              autosize
              maxRows={12}
              {...(field.form === "list" && { description: words.perLine })}
              {...props}
            />
          );
        })}
        <Group justify="end" gap="xs">
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button size="compact-sm" type="submit" loading={isSaving}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
