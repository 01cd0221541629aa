import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useState } from "react";
import "./name-in-place.css";

interface NameInPlaceProps {
  readonly label: string;
  readonly name: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly rename: (name: string) => void;
}

/** Edited where it stands: enter or going on saves it, escape takes it back. */
export const NameInPlace = ({ label, name, longest, rename }: NameInPlaceProps) => {
  const [text, setText] = useState(name);
  // Renamed elsewhere, or put back because the server refused.
  useEffect(() => setText(name), [name]);
  const save = () => {
    const typed = text.trim();
    if (typed === "" || typed === name) setText(name);
    else rename(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") save();
    if (event.key === "Escape") setText(name);
  };
  return (
    <TextInput
      className="name-in-place"
      aria-label={label}
      maxLength={longest}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
};
