import type { Offer, Stage } from "@jobtracker/contracts";
import { Button, Group, Modal } from "@mantine/core";
import { useFocusBack } from "../../_kit/navigation/use-focus-back.ts";
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
  useFocusBack();
  const accept = useAcceptOffer();
  const goal = goalOf(stages);
  const choose = (moveTo?: string) => accept.mutate({ offer, from: stage, moveTo }, { onSuccess: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.acceptTitle}
      closeButtonProps={{ "aria-label": t.actions.close }}
      returnFocus={false}
    >
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
    </Modal>
  );
};
