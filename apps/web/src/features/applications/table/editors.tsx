import type { Application, Stage } from "@jobtracker/contracts";
import { Group, Popover, Select } from "@mantine/core";
import { useEffect, useRef } from "react";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../stage-dot.tsx";
import { columns } from "./columns.tsx";
import { FollowUpChoice } from "./follow-up-choice.tsx";
import { moveRow, planFollowUp, type RowChange, renameJob } from "./row-change.ts";
import type { ColumnKey } from "./table-search.ts";

interface EditorProps {
  readonly row: Application;
  /** Ends the editing, with what was changed or without. */
  readonly onDone: (change?: RowChange) => void;
}

const StageEditor = ({
  row,
  stages,
  onDone,
}: EditorProps & { readonly stages: ReadonlyMap<string, Stage> }) => {
  const input = useRef<HTMLInputElement>(null);
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    // Opened as by hand: only then the arrow keys start at the stage of the row.
    input.current?.click();
  }, []);
  return (
    <Select
      ref={input}
      aria-label={t.applications.page.stage}
      className="table-editor"
      size="xs"
      data={[...stages.values()].map((stage) => ({ value: stage.key, label: stage.name }))}
      value={row.stage}
      allowDeselect={false}
      autoFocus
      comboboxProps={{ width: 200, position: "bottom-start" }}
      renderOption={({ option }) => {
        const stage = stages.get(option.value);
        return (
          <Group gap="xs">
            {stage && <StageDot stage={stage} />}
            {option.label}
          </Group>
        );
      }}
      onOptionSubmit={(key) => onDone(key === row.stage ? undefined : moveRow(row, key))}
      onDropdownClose={() => onDone()}
    />
  );
};

const FollowUpEditor = ({ row, onDone }: EditorProps) => (
  <Popover
    opened
    onChange={(opened) => !opened && onDone()}
    position="bottom-start"
    trapFocus
    shadow="md"
    radius="md"
  >
    <Popover.Target>
      <span className="table-anchor" />
    </Popover.Target>
    <Popover.Dropdown aria-label={t.applications.table.followUpOf(row.job.title)}>
      <FollowUpChoice
        day={row.followUpDate}
        onChoose={(day) => onDone(day === row.followUpDate ? undefined : planFollowUp(row, day))}
      />
    </Popover.Dropdown>
  </Popover>
);

interface TextEditorProps extends EditorProps {
  readonly field: "title" | "company";
}

/** Longest title and company that the server takes (characters). */
const LONGEST = { title: 300, company: 200 } as const;

const TextEditor = ({ row, field, onDone }: TextEditorProps) => {
  const isDone = useRef(false);
  const before = row.job[field] ?? "";
  const finish = (text: string) => {
    // Leaving the field by Enter or Escape takes the focus away from it, which would count once more.
    if (isDone.current) return;
    isDone.current = true;
    const value = text.trim();
    const isSame = value === before || (field === "title" && value === "");
    onDone(isSame ? undefined : renameJob(row, field, value));
  };
  return (
    <input
      className="table-editor table-input"
      aria-label={t.applications.table.columns[field]}
      defaultValue={before}
      maxLength={LONGEST[field]}
      // biome-ignore lint/a11y/noAutofocus: the person asked to write here
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") finish(before);
        event.stopPropagation();
      }}
    />
  );
};

interface CellEditorProps extends EditorProps {
  readonly column: ColumnKey;
  readonly stages: ReadonlyMap<string, Stage>;
}

/** What stands in a cell while it is changed. */
export const CellEditor = ({ column, stages, ...rest }: CellEditorProps) => {
  const { editor } = columns[column];
  if (editor === "stage") return <StageEditor stages={stages} {...rest} />;
  if (editor === "followUp") return <FollowUpEditor {...rest} />;
  if (column === "title" || column === "company") return <TextEditor field={column} {...rest} />;
  return null;
};
