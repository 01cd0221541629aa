import type { Stage } from "@jobtracker/contracts";
import { Group, Popover, Select } from "@mantine/core";
import { useEffect, useRef } from "react";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../stage-dot.tsx";
import type { EditorProps } from "./editors.tsx";
import { FollowUpChoice } from "./follow-up-choice.tsx";
import { moveRow, planFollowUp } from "./row-change.ts";

/** Chooses another stage. */
export const StageEditor = ({
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

/** Chooses another day, or none. */
export const FollowUpEditor = ({ row, onDone }: EditorProps) => (
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
