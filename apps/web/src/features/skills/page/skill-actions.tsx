import type { OwnSkill, SkillDetail } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconArrowMerge, IconPencil, IconTrash, IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { t } from "../../../messages/index.ts";
import { skills as words } from "../../../messages/skills.ts";
import { useAddToProfile } from "../use-add-to-profile.ts";
import { useDeleteSkill } from "../use-own-skill.ts";
import { MergeSkillDialog } from "./merge-skill-dialog.tsx";
import { OwnSkillDialog } from "./own-skill-dialog.tsx";

/** What can be done with a skill: into the profile, and with an own one all that makes it. */
export const SkillActions = ({ skill }: { readonly skill: SkillDetail }) => (
  <>
    {skill.own !== null && <OwnActions skill={skill.own} />}
    {skill.profiles === 0 && <AddToProfile skill={skill} />}
  </>
);

/** Into the default profile; nothing where there is none. */
const AddToProfile = ({ skill }: { readonly skill: SkillDetail }) => {
  const profiles = useQuery(api.profiles.list.queryOptions({}));
  const add = useAddToProfile();
  const [profile] = profiles.data?.items ?? [];
  if (profile === undefined) return null;
  return (
    <Button
      leftSection={<IconUserPlus size={16} />}
      loading={add.isPending}
      onClick={() => add.mutate({ skill, profile })}
    >
      {words.addToProfile}
    </Button>
  );
};

const OwnActions = ({ skill }: { readonly skill: OwnSkill }) => {
  const remove = useDeleteSkill();
  const [open, setOpen] = useState<"edit" | "merge">();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} />}
        loading={remove.isPending}
        onClick={() => remove.mutate({ id: skill.id, expectedVersion: skill.version })}
      >
        {t.actions.delete}
      </Button>
      <Button variant="default" leftSection={<IconArrowMerge size={16} />} onClick={() => setOpen("merge")}>
        {words.merge}
      </Button>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setOpen("edit")}>
        {words.edit}
      </Button>
      {open === "edit" && <OwnSkillDialog skill={skill} onClose={close} />}
      {open === "merge" && <MergeSkillDialog skill={skill} onClose={close} />}
    </>
  );
};
