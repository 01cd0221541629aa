import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { wasAwaited } from "../navigation/awaited-field.ts";
import { type ShortcutName, shortcutOf } from "../navigation/shortcut-list.ts";
import { useShortcut } from "../navigation/shortcuts.ts";
import { useSingleKeys } from "../navigation/single-keys.ts";

/** Pause after the last letter until the list follows (ms). */
const TYPING_PAUSE = 180;

interface SearchFieldProps {
  readonly label: string;
  /** The key that brings the focus here. */
  readonly shortcut: ShortcutName;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  /** What the page is for: larger, and with the focus from the beginning. */
  readonly isMain?: boolean;
}

/** Words that narrow a list; the list follows when the hand rests. */
export const SearchField = ({
  label,
  shortcut,
  value,
  onChange,
  placeholder = label,
  isMain = false,
}: SearchFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const report = useDebouncedCallback(onChange, TYPING_PAUSE);
  // The address changed by other means: the back button, or clearing the filters.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  const [hasSingleKeys] = useSingleKeys();
  useShortcut(shortcut, () => input.current?.focus());
  useEffect(() => {
    if (wasAwaited(shortcut)) input.current?.focus();
  }, [shortcut]);
  const { keys } = shortcutOf(shortcut);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      {...(hasSingleKeys && { "aria-keyshortcuts": keys })}
      placeholder={placeholder}
      {...(isMain && { size: "md", "data-autofocus": true })}
      leftSection={<IconSearch size={16} />}
      rightSection={
        text === "" && hasSingleKeys ? (
          <span className="key" aria-hidden="true">
            {keys}
          </span>
        ) : null
      }
      value={text}
      maxLength={200}
      onChange={(event) => {
        setText(event.currentTarget.value);
        report(event.currentTarget.value);
      }}
    />
  );
};
