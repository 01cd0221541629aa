import type { SavedView, ViewPage, ViewQuery } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconBookmark, IconChevronDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Menu } from "../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem } from "../../_kit/menus/menu-items.tsx";
import { t } from "../../messages/index.ts";
import { isEmptyQuery } from "./same-query.ts";
import { useCurrentView } from "./use-current-view.ts";
import { useViewChanges } from "./use-view-changes.ts";
import { ViewList } from "./view-list.tsx";
import { viewsQuery } from "./views-query.ts";
import "./views.css";

const ViewDialog = lazy(async () => ({ default: (await import("./view-dialog.tsx")).ViewDialog }));

interface SavedViewsProps {
  readonly page: ViewPage;
  /** The page's filters as they stand in its address, and what else its views keep. */
  readonly query: ViewQuery;
  /** There is nothing to save; if it is not said, that is without any filter. */
  readonly isEmpty?: boolean;
  /** A saved query with what views of earlier versions lack. */
  readonly complete?: (saved: ViewQuery) => ViewQuery;
  /** Puts the filters of a view into the address. */
  readonly onChoose: (query: ViewQuery) => void;
}

/** Picks, saves, renames, changes and deletes filters under a name. Complete in itself: a page needs nothing else. */
export const SavedViews = ({
  page,
  query,
  isEmpty = isEmptyQuery(query),
  complete = (saved) => saved,
  onChoose,
}: SavedViewsProps) => {
  const views = useQuery(viewsQuery(page));
  const { replace, remove } = useViewChanges(page);
  const { current, isChanged } = useCurrentView(
    (views.data?.items ?? []).map((view) => ({ ...view, query: complete(view.query) })),
    query,
    isEmpty,
  );
  const [dialog, setDialog] = useState<{ readonly view: SavedView | undefined }>();
  const words = t.views;
  return (
    <>
      <Menu
        width={260}
        trigger={(props) => (
          <Button
            {...props}
            className="views-button"
            variant={current ? "light" : "default"}
            leftSection={<IconBookmark size={16} aria-hidden="true" />}
            rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          >
            {current ? <CurrentName view={current} isChanged={isChanged} /> : words.button}
          </Button>
        )}
      >
        <ViewList views={views} current={isChanged ? undefined : current} onChoose={onChoose} />
        <MenuDivider />
        {current && isChanged && (
          <MenuItem
            onChoose={() => replace.mutate({ id: current.id, expectedVersion: current.version, query })}
          >
            {words.saveChanges(current.name)}
          </MenuItem>
        )}
        <MenuItem isDisabled={isEmpty} onChoose={() => setDialog({ view: undefined })}>
          {words.saveNew}
        </MenuItem>
        {current && (
          <>
            <MenuItem onChoose={() => setDialog({ view: current })}>{words.rename(current.name)}</MenuItem>
            <MenuItem isDanger onChoose={() => remove.mutate({ id: current.id })}>
              {words.delete(current.name)}
            </MenuItem>
          </>
        )}
      </Menu>
      <Suspense>
        {dialog && (
          <ViewDialog page={page} query={query} view={dialog.view} onClose={() => setDialog(undefined)} />
        )}
      </Suspense>
    </>
  );
};

interface CurrentNameProps {
  readonly view: SavedView;
  readonly isChanged: boolean;
}

const CurrentName = ({ view, isChanged }: CurrentNameProps) => (
  <>
    <span className="visually-hidden">{t.views.current}</span> <span className="views-name">{view.name}</span>
    {isChanged && <span className="views-changed"> · {t.views.changed}</span>}
  </>
);
