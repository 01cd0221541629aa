import type { RecruiterDetail } from "@jobtracker/contracts";
import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { people } from "../../../messages/people.ts";
import { RecruiterSelect } from "../recruiter-select.tsx";
import { useMergeRecruiter } from "../use-recruiters.ts";

const words = people.recruiters;

interface MergeRecruiterDialogProps {
  readonly recruiter: RecruiterDetail;
  readonly onClose: () => void;
}

/** Asks which entry of the person stays. It can be taken back, so no further question is asked. */
export const MergeRecruiterDialog = ({ recruiter, onClose }: MergeRecruiterDialogProps) => {
  const merge = useMergeRecruiter();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <PageDialog onClose={onClose} isDirty={chosen !== null} title={words.mergeTitle(recruiter.name)}>
      <Stack gap="md">
        <Text>{words.mergeText(recruiter.name)}</Text>
        <RecruiterSelect
          data-autofocus
          openOnFocus={false}
          label={words.mergeInto}
          nothingFoundMessage={words.noOther}
          omit={recruiter.id}
          value={chosen}
          onChange={setChosen}
        />
        <DialogFoot>
          <Button
            disabled={chosen === null}
            loading={merge.isPending}
            onClick={() =>
              chosen !== null && merge.mutate({ recruiter, intoId: chosen }, { onSettled: onClose })
            }
          >
            {words.mergeNow}
          </Button>
        </DialogFoot>
      </Stack>
    </PageDialog>
  );
};
