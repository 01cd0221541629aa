import type { SavedView, ViewQuery } from "@jobtracker/contracts";
import { Menu, Skeleton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
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
      <Menu.Item closeMenuOnClick={false} onClick={() => void views.refetch()}>
        {words.notLoaded}
      </Menu.Item>
    ) : (
      <Skeleton h={28} m={6} w="auto" />
    );
  if (views.data.items.length === 0) return <Menu.Label className="views-none">{words.none}</Menu.Label>;
  return (
    <>
      <Menu.Label>{words.saved}</Menu.Label>
      {views.data.items.map((view) => (
        <Menu.RadioItem
          key={view.id}
          value={String(view.id)}
          checked={view.id === current?.id}
          checkIcon={<IconCheck size={15} aria-hidden="true" />}
          closeMenuOnClick
          onChange={() => onChoose(view.query)}
        >
          {view.name}
        </Menu.RadioItem>
      ))}
    </>
  );
};
