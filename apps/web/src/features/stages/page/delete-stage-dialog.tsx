import type { Stage } from "@jobtracker/contracts";
import { Button, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { t } from "../../../messages/index.ts";

interface DeleteStageDialogProps {
  readonly stage: Stage;
  readonly others: readonly Stage[];
  readonly count: number;
  readonly remove: (moveTo: string) => void;
  readonly onClose: () => void;
}

/** Its applications have to go somewhere before a stage goes. */
export const DeleteStageDialog = ({ stage, others, count, remove, onClose }: DeleteStageDialogProps) => {
  // The stage before it is the nearest to what these applications are at.
  const nearest = others.findLast(({ position }) => position < stage.position) ?? others[0];
  const [moveTo, setMoveTo] = useState(nearest?.key);
  const confirm = () => {
    if (moveTo === undefined) return;
    onClose();
    remove(moveTo);
  };
  return (
    <PageDialog onClose={onClose} title={t.stages.deleteTitle(stage.name)}>
      <Stack gap="md">
        <Text>{t.stages.deleteText(count, stage.name)}</Text>
        <Select
          label={t.stages.moveTo}
          allowDeselect={false}
          data={others.map(({ key, name }) => ({ value: key, label: name }))}
          value={moveTo ?? null}
          onChange={(key) => setMoveTo(key ?? undefined)}
        />
        <Text size="sm" c="dimmed">
          {t.stages.noUndo}
        </Text>
        <DialogFoot isCancelFirst>
          <Button color="red.9" onClick={confirm}>
            {t.actions.delete}
          </Button>
        </DialogFoot>
      </Stack>
    </PageDialog>
  );
};
