import { Skeleton } from "@mantine/core";
import { Keys } from "../../_kit/navigation/keys.tsx";
import { useSingleKeys } from "../../_kit/navigation/single-keys.ts";
import { Highlighted } from "../../features/search/highlighted.tsx";
import { t } from "../../messages/index.ts";
import type { Entry, EntryGroup } from "./entry.ts";
import { optionId } from "./use-chosen.ts";

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly EntryGroup[];
  readonly chosen: Entry | undefined;
  readonly query: string;
  /** Jobs are being searched for the first time: their place is kept. */
  readonly isWaiting: boolean;
  readonly choose: (entry: Entry) => void;
  readonly run: (entry: Entry) => void;
}

/** The focus stays in the field; the field says which of these is chosen. */
export const PaletteList = (props: PaletteListProps) => {
  const { id, groups, chosen, query, isWaiting, choose, run } = props;
  const [hasSingleKeys] = useSingleKeys();
  return (
    <div id={id} className="palette-list" role="listbox" aria-label={t.palette.label} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group.id} role="group" aria-labelledby={`palette-group-${group.id}`}>
          <div id={`palette-group-${group.id}`} className="palette-title" role="presentation">
            {group.title}
          </div>
          {group.entries.map((entry) => (
            <Option
              key={entry.id}
              entry={entry}
              isChosen={entry.id === chosen?.id}
              query={query}
              hasKeys={hasSingleKeys}
              choose={choose}
              run={run}
            />
          ))}
        </div>
      ))}
      {isWaiting && (
        <div className="palette-waiting" aria-hidden="true">
          <Skeleton h={34} />
          <Skeleton h={34} />
        </div>
      )}
    </div>
  );
};

interface OptionProps extends Pick<PaletteListProps, "query" | "choose" | "run"> {
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly hasKeys: boolean;
}

const Option = ({ entry, isChosen, query, hasKeys, choose, run }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and runs the chosen one by enter
  <div
    id={optionId(entry)}
    role="option"
    tabIndex={-1}
    aria-selected={isChosen}
    className="palette-option"
    // Comes with the pointer's own movement alone: the list may scroll under a pointer that rests.
    onPointerMove={() => choose(entry)}
    onClick={() => run(entry)}
  >
    <span className="palette-picture" aria-hidden="true">
      {entry.picture}
    </span>
    <span className="palette-label">
      <Highlighted text={entry.label} query={entry.isVerbatim ? "" : query} />
    </span>
    {entry.about && <span className="palette-about">{entry.about}</span>}
    {entry.keys && hasKeys && (
      <span className="palette-keys" aria-hidden="true">
        <Keys keys={entry.keys} />
      </span>
    )}
  </div>
);
