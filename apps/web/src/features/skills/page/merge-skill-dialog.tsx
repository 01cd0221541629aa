import type { OwnSkill } from "@jobtracker/contracts";
import { Button, Select, Stack, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { DialogFoot } from "../../../_kit/dialogs/dialog-foot.tsx";
import { PageDialog } from "../../../_kit/dialogs/page-dialog.tsx";
import { skills as words } from "../../../messages/skills.ts";
import { useMergeSkill } from "../use-own-skill.ts";

/** Pause after the last letter until the choices follow (ms). */
const TYPING_PAUSE = 180;

interface MergeSkillDialogProps {
  readonly skill: OwnSkill;
  readonly onClose: () => void;
}

/** Asks which skill its names mean. It can be taken back, so no further question is asked. */
export const MergeSkillDialog = ({ skill, onClose }: MergeSkillDialogProps) => {
  const merge = useMergeSkill();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const found = useQuery({
    ...api.skills.search.queryOptions({ query: asked === "" ? skill.name : asked, limit: 20 }),
    placeholderData: (before) => before,
  });
  const others = (found.data?.items ?? []).filter(({ key }) => key !== skill.key);
  const into = others.find(({ key }) => key === chosen);
  const submit = () => {
    if (into === undefined) return;
    onClose();
    merge.mutate({ skill, into });
  };
  return (
    <PageDialog onClose={onClose} isDirty={chosen !== null} title={words.mergeTitle(skill.name)}>
      <Stack gap="md">
        <Text>{words.mergeText}</Text>
        <Select
          data-autofocus
          openOnFocus={false}
          label={words.mergeInto}
          searchable
          allowDeselect={false}
          data={others.map(({ key, name, category }) => ({
            value: key,
            label: category === null ? name : `${name} · ${category}`,
          }))}
          filter={({ options }) => options}
          searchValue={text}
          onSearchChange={setText}
          value={chosen}
          onChange={setChosen}
        />
        <DialogFoot>
          <Button disabled={into === undefined} onClick={submit}>
            {words.mergeNow}
          </Button>
        </DialogFoot>
      </Stack>
    </PageDialog>
  );
};
