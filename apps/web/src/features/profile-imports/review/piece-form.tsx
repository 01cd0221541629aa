import { JsonResume, type MergeItem } from "@jobtracker/contracts";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { fieldsOf, type PieceField } from "./piece-fields.ts";
import { pointerOf, valueAt, withValue } from "./pointers.ts";

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

/** By the pointer of its field, what is wrong with it. */
type Problems = Readonly<Record<string, string>>;

interface PieceFormProps {
  readonly item: MergeItem;
  readonly resume: JsonResume;
  /** By pointer, what was written over a field before. */
  readonly before: Readonly<Record<string, string>>;
  readonly isSaving: boolean;
  readonly onWrite: (texts: Readonly<Record<string, string>>) => void;
  readonly onSave: (resume: JsonResume) => void;
  readonly onCancel: () => void;
}

/** Puts right what was read of a piece. */
export const PieceForm = ({ item, resume, before, isSaving, onWrite, onSave, onCancel }: PieceFormProps) => {
  const fields = fieldsOf(item);
  const [texts, setTexts] = useState(before);
  const [problems, setProblems] = useState<Problems>({});
  // A form that is open since the page came takes the focus from nobody.
  const [isAsked] = useState(Object.keys(before).length === 0);
  const readOf = (pointer: string) => textOf(valueAt(resume, pointer));
  const write = (pointer: string, text: string) => {
    const { [pointer]: _, ...others } = texts;
    const next = text === readOf(pointer) ? others : { ...others, [pointer]: text };
    setTexts(next);
    onWrite(next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const document = fields
      .filter(({ pointer }) => texts[pointer] !== undefined)
      .reduce<unknown>(
        (whole, field) => withValue(whole, field.pointer, written(field, texts[field.pointer] ?? "")),
        resume,
      );
    const parsed = JsonResume.safeParse(document);
    if (parsed.success) return onSave(parsed.data);
    setProblems(
      Object.fromEntries(parsed.error.issues.map(({ path, message }) => [pointerOf(path), message])),
    );
  };
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="xs">
        {fields.map((field, index) => {
          const props = {
            label: labelOf(item, field),
            value: texts[field.pointer] ?? readOf(field.pointer),
            error: problems[field.pointer],
            onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
              write(field.pointer, currentTarget.value),
            ...(index === 0 && isAsked && { "data-autofocus": true, autoFocus: true }),
          };
          if (field.form === "line") return <TextInput key={field.pointer} size="xs" {...props} />;
          return (
            <GrowingTextarea
              minRows={1}
              key={field.pointer}
              size="xs"
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
