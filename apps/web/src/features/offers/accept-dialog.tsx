import type { Offer, Stage } from "@jobtracker/contracts";
import { Button, Group } from "@mantine/core";
import { PageDialog } from "../../_kit/dialogs/page-dialog.tsx";
import { t } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";
import { useAcceptOffer } from "./use-accept-offer.ts";

interface AcceptDialogProps {
  readonly offer: Offer;
  /** Where its application stands. */
  readonly stage: string;
  readonly stages: readonly Stage[];
  readonly onClose: () => void;
}

const words = planning.offers;

/** Where an accepted offer leads: the stage of that name, or the first that stands for it. */
const goalOf = (stages: readonly Stage[]): Stage | undefined =>
  stages.find(({ key }) => key === "accepted") ?? stages.find(({ kind }) => kind === "won");

export const AcceptDialog = ({ offer, stage, stages, onClose }: AcceptDialogProps) => {
  const accept = useAcceptOffer();
  const goal = goalOf(stages);
  const choose = (moveTo?: string) => accept.mutate({ offer, from: stage, moveTo }, { onSuccess: onClose });
  return (
    <PageDialog onClose={onClose} title={words.acceptTitle}>
      <p>{words.acceptText}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t.actions.cancel}
        </Button>
        <Button
          variant={goal === undefined ? "filled" : "light"}
          loading={accept.isPending}
          onClick={() => choose()}
        >
          {words.acceptOnly}
        </Button>
        {goal && (
          <Button loading={accept.isPending} data-autofocus onClick={() => choose(goal.key)}>
            {words.acceptAndMove(goal.name)}
          </Button>
        )}
      </Group>
    </PageDialog>
  );
};
