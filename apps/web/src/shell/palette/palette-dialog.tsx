import { TextInput } from "@mantine/core";
import { IconListSearch, IconSearch, IconX } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { memo, useState } from "react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { Dialog } from "../../_kit/dialogs/dialog.tsx";
import { fits } from "../../features/search/highlight.ts";
import { LONGEST_SEARCH } from "../../features/search/search-query.ts";
import { t } from "../../messages/index.ts";
import type { Entry, EntryGroup } from "./entry.ts";
import { PaletteList } from "./palette-list.tsx";
import { PaletteWord } from "./palette-word.tsx";
import { optionId, useChosen } from "./use-chosen.ts";
import { useCommands } from "./use-commands.tsx";
import { useFound } from "./use-found.tsx";
import "./palette.css";

const LIST = "palette-list";

interface PaletteDialogProps {
  readonly onClose: () => void;
}

/** Goes to any page, job or application and does what can be done from anywhere, by a few letters. */
export const PaletteDialog = memo(({ onClose }: PaletteDialogProps) => {
  const [text, setText] = useState("");
  const words = text.trim();
  const commands = useCommands();
  const everywhere = useEverywhere(words);
  const found = useFound(words);
  const fitting = commands.map((group) => ({
    ...group,
    entries: group.entries.filter(({ label }) => fits(label, words)),
  }));
  const groups = [...fitting, ...found.groups, everywhere].filter(({ entries }) => entries.length > 0);
  const entries = groups.flatMap((group) => group.entries);
  const run = (entry: Entry) => {
    onClose();
    entry.run();
  };
  const { chosen, choose, forget, onKeyDown } = useChosen(entries, run);

  return (
    <Dialog title={t.palette.title} isBare width={620} onClose={onClose}>
      <div className="palette-head">
        <TextInput
          className="palette-field"
          variant="unstyled"
          size="md"
          data-autofocus
          role="combobox"
          aria-label={t.palette.label}
          aria-expanded="true"
          aria-controls={LIST}
          aria-autocomplete="list"
          {...(chosen && { "aria-activedescendant": optionId(chosen) })}
          placeholder={t.palette.placeholder}
          leftSection={<IconSearch size={18} />}
          maxLength={LONGEST_SEARCH}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            forget();
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton size="lg" onClick={onClose} aria-label={t.actions.close}>
          <IconX size={18} />
        </IconButton>
      </div>
      <PaletteList
        id={LIST}
        groups={groups}
        chosen={chosen}
        query={words}
        isWaiting={found.isFirst}
        choose={choose}
        run={run}
      />
      <PaletteWord error={found.error} retry={found.retry} />
      <div className="visually-hidden" role="status">
        {found.isWaiting ? t.palette.searching : t.palette.count(entries.length)}
      </div>
    </Dialog>
  );
});

/** The way to the search page, at the end of the list. */
const useEverywhere = (words: string): EntryGroup => {
  const router = useRouter();
  const entry: Entry = {
    id: "everywhere",
    label: t.palette.everywhere(words),
    isVerbatim: true,
    picture: <IconListSearch size={18} />,
    run: () => void router.navigate({ to: "/search", search: { q: words } }),
  };
  return { id: "more", title: t.palette.more, entries: words === "" ? [] : [entry] };
};
