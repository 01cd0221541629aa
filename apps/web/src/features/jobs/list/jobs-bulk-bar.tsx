import type { JobListItem } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconTrash } from "@tabler/icons-react";
import { BulkBar } from "../../../_kit/bulk/bulk-bar.tsx";
import { t } from "../../../messages/index.ts";
import { TagPicker } from "../../tags/on-jobs/tag-picker.tsx";
import type { useBulkJobs } from "./use-bulk-jobs.ts";

interface JobsBulkBarProps {
  readonly jobs: readonly JobListItem[];
  readonly bulk: ReturnType<typeof useBulkJobs>;
  readonly isDeletedView: boolean;
  readonly clear: () => void;
}

/** What can be done with all selected jobs, and how far it is. */
export const JobsBulkBar = ({ jobs, bulk, isDeletedView, clear }: JobsBulkBarProps) => {
  const words = t.jobs.list;
  const run = () => {
    bulk.run({ jobs, act: isDeletedView ? "restore" : "delete" });
    clear();
  };
  return (
    <BulkBar label={words.selection} count={jobs.length} progress={bulk.progress} clear={clear}>
      {!isDeletedView && <TagPicker jobs={jobs} label={words.tags} size="sm" variant="subtle" />}
      <Button
        variant="subtle"
        color={isDeletedView ? "accent" : "red"}
        leftSection={isDeletedView ? <IconArrowBackUp size={16} /> : <IconTrash size={16} />}
        onClick={run}
      >
        {isDeletedView ? t.actions.restore : t.actions.delete}
      </Button>
    </BulkBar>
  );
};
