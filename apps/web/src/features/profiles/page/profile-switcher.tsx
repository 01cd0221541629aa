import type { ProfileDocument, ProfileSummary } from "@jobtracker/contracts";
import { NativeSelect } from "@mantine/core";
import { IconCopy, IconDots, IconPencil, IconPlus, IconStar, IconTrash } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem } from "../../../_kit/menus/menu-items.tsx";
import { words } from "../../../messages/profiles.ts";
import { ProfileFormDialog } from "./profile-form-dialog.tsx";
import { useProfiles } from "./use-profiles.ts";

const own = words.switcher;

interface ProfileSwitcherProps {
  readonly profile: ProfileDocument;
  readonly profiles: readonly ProfileSummary[];
}

/** Leads to the person's other profiles, and does what is done with a whole one. */
export const ProfileSwitcher = ({ profile, profiles }: ProfileSwitcherProps) => {
  const router = useRouter();
  return (
    <>
      {profiles.length > 1 && (
        <NativeSelect
          aria-label={own.label}
          value={String(profile.id)}
          data={profiles.map(({ id, name, isDefault }) => ({
            value: String(id),
            label: isDefault ? own.isDefault(name) : name,
          }))}
          onChange={({ currentTarget }) =>
            void router.navigate({
              to: "/profile/$profileId",
              params: { profileId: Number(currentTarget.value) },
            })
          }
        />
      )}
      <ProfileMenu profile={profile} />
    </>
  );
};

type OpenDialog = "new" | "rename" | "duplicate";

const ProfileMenu = ({ profile }: Pick<ProfileSwitcherProps, "profile">) => {
  const { makeDefault, remove } = useProfiles();
  const [dialog, setDialog] = useState<OpenDialog>();
  const { id, version, revision, name, language, isDefault, createdAt, updatedAt, deletedAt } = profile;
  const { fullName, headline } = profile.basics;
  const times = { createdAt, updatedAt, deletedAt };
  const summary = { id, version, revision, name, language, isDefault, fullName, headline, ...times };
  return (
    <>
      <Menu
        width={230}
        trigger={(props) => (
          <IconButton {...props} isBordered size="lg" aria-label={own.actions}>
            <IconDots size={18} />
          </IconButton>
        )}
      >
        <MenuItem picture={<IconPencil size={16} />} onChoose={() => setDialog("rename")}>
          {own.rename}
        </MenuItem>
        <MenuItem
          picture={<IconStar size={16} />}
          isDisabled={isDefault}
          onChoose={() => makeDefault.mutate(summary)}
        >
          {own.makeDefault}
        </MenuItem>
        <MenuItem picture={<IconCopy size={16} />} onChoose={() => setDialog("duplicate")}>
          {own.duplicate}
        </MenuItem>
        <MenuItem picture={<IconPlus size={16} />} onChoose={() => setDialog("new")}>
          {own.new}
        </MenuItem>
        <MenuDivider />
        <MenuItem picture={<IconTrash size={16} />} onChoose={() => remove.mutate({ id })}>
          {own.delete}
        </MenuItem>
      </Menu>
      {dialog && <ProfileDialog kind={dialog} profile={summary} onClose={() => setDialog(undefined)} />}
    </>
  );
};

interface ProfileDialogProps {
  readonly kind: OpenDialog;
  readonly profile: ProfileSummary;
  readonly onClose: () => void;
}

const ProfileDialog = ({ kind, profile, onClose }: ProfileDialogProps) => {
  const { create, duplicate, rename } = useProfiles();
  const { id, name, language } = profile;
  const done = { onSuccess: onClose };
  const forms = {
    new: {
      title: own.newTitle,
      initial: { name: "", language },
      mutation: create,
      onSubmit: (to: { name: string; language: string | null }) => create.mutate(to, done),
    },
    rename: {
      title: own.renameTitle,
      initial: { name, language },
      mutation: rename,
      onSubmit: (to: { name: string; language: string | null }) => rename.mutate({ profile, to }, done),
    },
    duplicate: {
      title: own.duplicateTitle(name),
      initial: { name: own.copyOf(name), language },
      mutation: duplicate,
      onSubmit: (to: { name: string; language: string | null }) => duplicate.mutate({ id, ...to }, done),
    },
  };
  const { mutation, ...form } = forms[kind];
  return (
    <ProfileFormDialog {...form} error={mutation.error} isSaving={mutation.isPending} onClose={onClose} />
  );
};
