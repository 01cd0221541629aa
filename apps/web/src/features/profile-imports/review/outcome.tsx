import type { ProfileImportDetail } from "@jobtracker/contracts";
import { Button, Group } from "@mantine/core";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { FirstPosting } from "../../onboarding/first-posting.tsx";
import { SourcePane } from "./source-pane.tsx";
import type { useImportSteps } from "./use-import-steps.ts";

interface OutcomeProps {
  readonly detail: ProfileImportDetail;
  readonly steps: ReturnType<typeof useImportSteps>;
}

/** What became of an import, and the way back. */
export const Outcome = ({ detail, steps }: OutcomeProps) => (
  <>
    <div className="panel import-outcome">
      <p role="status">{detail.state === "pending" ? "" : words.done[detail.state]}</p>
      <Group gap="sm">
        {detail.state === "confirmed" && <FirstPosting />}
        {detail.profileId !== null && (
          <LinkButton to="/profile/$profileId" params={{ profileId: detail.profileId }}>
            {words.open}
          </LinkButton>
        )}
        {detail.state === "confirmed" ? (
          <Button variant="default" loading={steps.undo.isPending} onClick={() => steps.undo.mutate()}>
            {words.undo}
          </Button>
        ) : (
          <Button variant="default" loading={steps.restore.isPending} onClick={() => steps.restore.mutate()}>
            {words.restore}
          </Button>
        )}
      </Group>
    </div>
    <SourcePane id={detail.id} count={detail.lineCount} />
  </>
);
