import type { Offer, Stage } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { DialogFoot } from "../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../_kit/dialogs/page-dialog.tsx";
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
      <DialogFoot>
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
      </DialogFoot>
    </PageDialog>
  );
};
