import { Button } from "@mantine/core";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { words } from "../../../messages/profiles.ts";
import { useProfiles } from "./use-profiles.ts";

/** What stands there before the person has a profile. */
export const NoProfile = () => {
  const { create } = useProfiles();
  return (
    <Page title={words.title} lead={words.lead}>
      {create.isError && <Refusal error={create.error} />}
      <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText}>
        <LinkButton to="/profile/import">{words.importResume}</LinkButton>
        <Button
          variant="default"
          loading={create.isPending}
          onClick={() => create.mutate({ name: words.firstName })}
        >
          {words.start}
        </Button>
      </EmptyState>
    </Page>
  );
};
