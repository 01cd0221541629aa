import type { Tag } from "@jobtracker/contracts";
import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useFocusBack } from "../../../_kit/navigation/use-focus-back.ts";
import { t } from "../../../messages/index.ts";
import { useMergeTag } from "./use-merge-tag.ts";

interface MergeTagDialogProps {
  readonly tag: Tag;
  readonly others: readonly Tag[];
  readonly onClose: () => void;
}

/** Asks which tag takes over the jobs. It can be taken back, so no further question is asked. */
export const MergeTagDialog = ({ tag, others, onClose }: MergeTagDialogProps) => {
  useFocusBack();
  const merge = useMergeTag();
  const [chosen, setChosen] = useState<string | null>(null);
  const into = others.find(({ id }) => String(id) === chosen);
  const submit = () => {
    if (into === undefined) return;
    onClose();
    merge.mutate({ tag, into });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.tags.mergeTitle(tag.name)}
      closeButtonProps={{ "aria-label": t.actions.close }}
    >
      <Stack gap="md">
        <Text>{t.tags.mergeText(tag.name, tag.jobs)}</Text>
        <Select
          label={t.tags.mergeInto}
          searchable
          allowDeselect={false}
          data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={chosen}
          onChange={setChosen}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button disabled={into === undefined} onClick={submit}>
            {t.tags.mergeNow}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
