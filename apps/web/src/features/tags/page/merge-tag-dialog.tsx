import type { Tag } from "@jobtracker/contracts";
import { Button, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { t } from "../../../messages/index.ts";
import { useMergeTag } from "./use-merge-tag.ts";

interface MergeTagDialogProps {
  readonly tag: Tag;
  readonly others: readonly Tag[];
  readonly onClose: () => void;
}

/** Asks which tag takes over the jobs. It can be taken back, so no further question is asked. */
export const MergeTagDialog = ({ tag, others, onClose }: MergeTagDialogProps) => {
  const merge = useMergeTag();
  const [chosen, setChosen] = useState<string | null>(null);
  const into = others.find(({ id }) => String(id) === chosen);
  const submit = () => {
    if (into === undefined) return;
    onClose();
    merge.mutate({ tag, into });
  };
  return (
    <PageDialog onClose={onClose} isDirty={chosen !== null} title={t.tags.mergeTitle(tag.name)}>
      <Stack gap="md">
        <Text>{t.tags.mergeText(tag.name, tag.jobs)}</Text>
        <Select
          data-autofocus
          openOnFocus={false}
          label={t.tags.mergeInto}
          searchable
          allowDeselect={false}
          data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={chosen}
          onChange={setChosen}
        />
        <DialogFoot>
          <Button disabled={into === undefined} onClick={submit}>
            {t.tags.mergeNow}
          </Button>
        </DialogFoot>
      </Stack>
    </PageDialog>
  );
};
