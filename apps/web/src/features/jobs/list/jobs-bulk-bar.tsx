import type { JobListItem } from "@jobtracker/contracts";
import { ActionIcon, Button } from "@mantine/core";
import { IconArrowBackUp, IconTrash, IconX } from "@tabler/icons-react";
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
  if (jobs.length === 0 && !bulk.progress) return null;
  const run = () => {
    bulk.run({ jobs, act: isDeletedView ? "restore" : "delete" });
    clear();
  };
  return (
    <section className="jobs-bulk" aria-label={words.selection}>
      <span role="status" className="numbers">
        {bulk.progress
          ? words.progress(bulk.progress.done, bulk.progress.total)
          : words.selected(jobs.length)}
      </span>
      {jobs.length > 0 && (
        <>
          {!isDeletedView && <TagPicker jobs={jobs} label={words.tags} size="compact-md" variant="subtle" />}
          <Button
            size="compact-md"
            variant="subtle"
            color={isDeletedView ? "accent" : "red"}
            leftSection={isDeletedView ? <IconArrowBackUp size={16} /> : <IconTrash size={16} />}
            onClick={run}
          >
            {isDeletedView ? t.actions.restore : t.actions.delete}
          </Button>
          <ActionIcon variant="subtle" color="gray" aria-label={words.clearSelection} onClick={clear}>
            <IconX size={16} />
          </ActionIcon>
        </>
      )}
    </section>
  );
};
