import type { Stage } from "@jobtracker/contracts";
import { Combobox, type ComboboxStore, Group, Input, Popover, useCombobox } from "@mantine/core";
import { useEffect, useEffectEvent } from "react";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../stage-dot.tsx";
import type { EditorProps } from "./editors.tsx";
import { FollowUpChoice } from "./follow-up-choice.tsx";
import { moveRow, planFollowUp } from "./row-change.ts";

/** Marks the stage of the row once the list is there: from it the arrow keys start. */
const StartAtActive = ({ store }: { readonly store: ComboboxStore }) => {
  const select = useEffectEvent(() => void store.selectActiveOption());
  useEffect(() => select(), []);
  return null;
};

/** Chooses another stage. */
export const StageEditor = ({
  row,
  stages,
  onDone,
}: EditorProps & { readonly stages: ReadonlyMap<string, Stage> }) => {
  const combobox = useCombobox({ defaultOpened: true, onDropdownClose: () => onDone() });
  const close = () => combobox.closeDropdown();
  return (
    <Combobox
      store={combobox}
      size="xs"
      width={200}
      position="bottom-start"
      onOptionSubmit={(key) => onDone(key === row.stage ? undefined : moveRow(row, key))}
    >
      <Combobox.Target targetType="button" withExpandedAttribute>
        <Input
          className="table-editor"
          size="xs"
          aria-label={t.applications.page.stage}
          value={stages.get(row.stage)?.name ?? ""}
          rightSection={<Combobox.Chevron size="xs" />}
          rightSectionPointerEvents="none"
          readOnly
          pointer
          autoFocus
          onClick={close}
          onBlur={close}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className="table-stages" aria-label={t.applications.page.stage}>
          {[...stages.values()].map((stage) => (
            <Combobox.Option
              key={stage.key}
              value={stage.key}
              active={stage.key === row.stage}
              aria-selected={stage.key === row.stage}
            >
              <Group gap="xs">
                <StageDot stage={stage} />
                {stage.name}
              </Group>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        <StartAtActive store={combobox} />
      </Combobox.Dropdown>
    </Combobox>
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
