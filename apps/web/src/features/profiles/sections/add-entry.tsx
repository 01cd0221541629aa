import type { NewEntry, PlainSection } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { words } from "../../../messages/profiles.ts";
import { useEntries } from "../use-entries.ts";
import { useOpened } from "./opened.ts";

const blankEntry = (section: PlainSection): NewEntry => ({ section });

/** The newest position stands first; elsewhere what is new comes last. */
const firstPlace = (section: PlainSection) =>
  section === "experience" || section === "education" ? { position: 0 } : {};

/** Adds an entry in which nothing is written yet, and opens it. */
export const AddEntry = ({ section }: { readonly section: PlainSection }) => {
  const { one } = words.sections[section];
  const { adding } = useEntries();
  const { open } = useOpened();
  // The button may be gone by then: its section has a place of its own with its first entry.
  const add = async () => {
    const { id } = await adding.mutateAsync({
      entry: blankEntry(section),
      name: one,
      ...firstPlace(section),
    });
    open(section, id);
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      loading={adding.isPending}
      // A refusal is told by the mutation itself.
      onClick={() => void add().catch(() => undefined)}
    >
      {words.add(one)}
    </Button>
  );
};
