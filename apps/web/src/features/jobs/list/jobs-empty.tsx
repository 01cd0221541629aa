import { Button } from "@mantine/core";
import { JobsDrawing, SearchDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { useCapture } from "../capture/capture-context.ts";
import { isFiltered, type JobsSearch } from "./jobs-search.ts";

/** Nothing to list: nothing yet, nothing deleted, or nothing that fits the search. */
export const JobsEmpty = ({ search }: { readonly search: JobsSearch }) => {
  const capture = useCapture();
  const words = t.jobs.list;
  if (isFiltered(search))
    return (
      <EmptyState drawing={<SearchDrawing />} title={words.noneFoundTitle} text={words.noneFoundText}>
        <LinkButton to="/jobs" search={search.deleted ? { deleted: true } : {}} variant="default">
          {words.clear}
        </LinkButton>
      </EmptyState>
    );
  if (search.deleted)
    return (
      <EmptyState drawing={<JobsDrawing />} title={words.noneDeletedTitle} text={words.noneDeletedText} />
    );
  return (
    <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText}>
      <Button onClick={() => capture.open()}>{t.shell.capture}</Button>
    </EmptyState>
  );
};
