import { Button } from "@mantine/core";
import { IconPencil, IconUserPlus, IconX } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { words } from "../../../messages/what-if.ts";
import { keyOf, type TriedChange } from "./tried-change.ts";

interface TriedListProps {
  readonly changes: readonly TriedChange[];
  readonly isAdding: boolean;
  readonly edit: (change: TriedChange) => void;
  readonly drop: (change: TriedChange) => void;
  readonly addToProfile: (change: TriedChange) => void;
}

/** What is tried together. */
export const TriedList = ({ changes, ...deeds }: TriedListProps) => (
  <ul className="what-if-changes">
    {changes.map((change) => (
      <TriedEntry key={keyOf(change)} change={change} {...deeds} />
    ))}
  </ul>
);

interface TriedEntryProps extends Omit<TriedListProps, "changes"> {
  readonly change: TriedChange;
}

const TriedEntry = ({ change, isAdding, edit, drop, addToProfile }: TriedEntryProps) => {
  const name = words.name(change);
  return (
    <li className="what-if-change">
      <span className="what-if-name">{name}</span>
      <span className="what-if-deeds">
        {/* To try what is left out is no wish to delete it. */}
        {change.kind !== "without" && (
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconUserPlus size={14} aria-hidden="true" />}
            aria-label={words.addLabel(name)}
            disabled={isAdding}
            onClick={() => addToProfile(change)}
          >
            {words.add}
          </Button>
        )}
        <IconButton aria-label={words.edit(name)} onClick={() => edit(change)}>
          <IconPencil size={16} />
        </IconButton>
        <IconButton aria-label={words.drop(name)} onClick={() => drop(change)}>
          <IconX size={16} />
        </IconButton>
      </span>
    </li>
  );
};
