import type { SavedView, ViewQuery } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { MenuItem, MenuLabel, MenuRadio } from "../../_kit/menus/menu-items.tsx";
import { t } from "../../messages/index.ts";

interface ViewListProps {
  /** A query of the views, in whatever state it is. */
  readonly views: {
    readonly data: { readonly items: readonly SavedView[] } | undefined;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly current: SavedView | undefined;
  readonly onChoose: (query: ViewQuery) => void;
}

export const ViewList = ({ views, current, onChoose }: ViewListProps) => {
  const words = t.views;
  if (views.data === undefined)
    return views.isError ? (
      <MenuItem keepsOpen onChoose={() => void views.refetch()}>
        {words.notLoaded}
      </MenuItem>
    ) : (
      <Skeleton h={28} m={6} w="auto" />
    );
  if (views.data.items.length === 0) return <MenuLabel>{words.none}</MenuLabel>;
  return (
    <>
      <MenuLabel>{words.saved}</MenuLabel>
      {views.data.items.map((view) => (
        <MenuRadio key={view.id} isChecked={view.id === current?.id} onChoose={() => onChoose(view.query)}>
          {view.name}
        </MenuRadio>
      ))}
    </>
  );
};
