import type { Stage } from "@jobtracker/contracts";
import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useState } from "react";
import { t } from "../../../messages/index.ts";

const LONGEST = 60;

interface StageNameProps {
  readonly stage: Stage;
  readonly rename: (name: string) => void;
}

/** Edited where it stands: enter or going on saves it, escape takes it back. */
export const StageName = ({ stage, rename }: StageNameProps) => {
  const [text, setText] = useState(stage.name);
  // Renamed elsewhere, or put back because the server refused.
  useEffect(() => setText(stage.name), [stage.name]);
  const save = () => {
    const name = text.trim();
    if (name === "" || name === stage.name) setText(stage.name);
    else rename(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") save();
    if (event.key === "Escape") setText(stage.name);
  };
  return (
    <TextInput
      className="stage-name"
      aria-label={t.stages.nameOf(stage.name)}
      maxLength={LONGEST}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
};
