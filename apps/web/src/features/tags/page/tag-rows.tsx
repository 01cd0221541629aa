import type { Tag } from "@jobtracker/contracts";
import { IconArrowMerge, IconDots, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { ColourMenu } from "../../../_kit/fields/colour-menu.tsx";
import { NameInPlace } from "../../../_kit/fields/name-in-place.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { MenuItem } from "../../../_kit/menus/menu-items.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { TagDot } from "../tag-dot.tsx";
import { MergeTagDialog } from "./merge-tag-dialog.tsx";
import { useChangeTag } from "./use-change-tag.ts";
import { useDeleteTag } from "./use-delete-tag.ts";

const LONGEST = 60;

/** Every tag: its colour, its name to be changed where it stands, its jobs, and what else can be done with it. */
export const TagRows = ({ tags }: { readonly tags: readonly Tag[] }) => {
  const [merging, setMerging] = useState<Tag>();
  return (
    <>
      <ul className="panel tag-rows" aria-label={t.tags.title}>
        {tags.map((tag) => (
          <TagRow key={tag.id} tag={tag} canMerge={tags.length > 1} merge={() => setMerging(tag)} />
        ))}
      </ul>
      {merging && (
        <MergeTagDialog
          tag={merging}
          others={tags.filter(({ id }) => id !== merging.id)}
          onClose={() => setMerging(undefined)}
        />
      )}
    </>
  );
};

interface TagRowProps {
  readonly tag: Tag;
  readonly canMerge: boolean;
  readonly merge: () => void;
}

const TagRow = ({ tag, canMerge, merge }: TagRowProps) => {
  const change = useChangeTag();
  const remove = useDeleteTag();
  const words = t.tags;
  return (
    <li className="tag-row">
      <ColourMenu
        value={tag.color}
        none={words.neutral}
        label={(colour) => words.colourOf(tag.name, colour)}
        draw={(color) => <TagDot color={color} />}
        choose={(color) => change.mutate({ tag, to: { color } })}
      />
      <NameInPlace
        label={words.nameOf(tag.name)}
        name={tag.name}
        longest={LONGEST}
        rename={(name) => change.mutate({ tag, to: { name } })}
      />
      <LinkAnchor
        to="/jobs"
        search={{ tags: [tag.name] }}
        className="tag-row-count numbers"
        aria-label={words.showJobs(tag.name, tag.jobs)}
      >
        {words.count(tag.jobs)}
      </LinkAnchor>
      <Menu
        width={180}
        trigger={(props) => (
          <IconButton {...props} size="lg" aria-label={words.actionsOf(tag.name)}>
            <IconDots size={18} />
          </IconButton>
        )}
      >
        <MenuItem picture={<IconArrowMerge size={16} />} isDisabled={!canMerge} onChoose={merge}>
          {words.merge}
        </MenuItem>
        <MenuItem picture={<IconTrash size={16} />} onChoose={() => remove.mutate(tag)}>
          {t.actions.delete}
        </MenuItem>
      </Menu>
    </li>
  );
};
