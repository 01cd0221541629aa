import { Button, Checkbox, Popover } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import "@mantine/dates/styles.layer.css";
import { IconChevronDown } from "@tabler/icons-react";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../stage-dot.tsx";
import type { TableFiltersProps } from "./table-filters.tsx";

/** The stages that are shown; without any, all of them. */
export const StageFilter = ({
  search,
  stages,
  change,
}: Pick<TableFiltersProps, "search" | "stages" | "change">) => {
  const chosen = search.stages ?? [];
  const words = t.applications.table;
  return (
    <Popover position="bottom-start" shadow="md" radius="md" trapFocus>
      <Popover.Target>
        <Button
          className="table-filter table-filter-short table-stages"
          variant="default"
          justify="space-between"
          rightSection={<IconChevronDown size={14} />}
        >
          {chosen.length === 0 ? words.anyStage : words.stages(chosen.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filterStages}>
        <Checkbox.Group
          label={words.filterStages}
          value={[...chosen]}
          onChange={(keys) => change({ stages: keys.length > 0 ? keys : undefined })}
        >
          <div className="table-choices">
            {stages.map((stage) => (
              <Checkbox
                key={stage.key}
                value={stage.key}
                label={
                  <span className="table-stage">
                    <StageDot stage={stage} /> {stage.name}
                  </span>
                }
              />
            ))}
          </div>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
};

/** The days between which applications were added. */
export const AddedFilter = ({ search, change }: Pick<TableFiltersProps, "search" | "change">) => (
  <DatePickerInput
    className="table-filter"
    type="range"
    label={t.applications.table.filterAdded}
    placeholder={t.applications.table.anyAdded}
    valueFormat="D MMM YYYY"
    clearable
    clearButtonProps={{ "aria-label": t.actions.clear }}
    allowSingleDateInRange
    value={[search.from ?? null, search.to ?? null]}
    onChange={([from, to]) => change({ from: from ?? undefined, to: to ?? undefined })}
  />
);
