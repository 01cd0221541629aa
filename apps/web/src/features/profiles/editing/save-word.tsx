import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { words } from "../../../messages/profiles.ts";
import type { SaveState, Step } from "./editing-context.ts";

interface SaveWordProps {
  readonly state: SaveState;
  readonly last: Step | undefined;
  readonly isUndoing: boolean;
  readonly undo: () => void;
}

/** Whether all is saved, and the way back. */
export const SaveWord = ({ state, last, isUndoing, undo }: SaveWordProps) => (
  <div className="save-word">
    <span role="status" className={`save-state save-${state}`}>
      {words.state[state]}
    </span>
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconArrowBackUp size={15} aria-hidden="true" />}
      disabled={last === undefined || state === "saving"}
      loading={isUndoing}
      {...(last && { "aria-label": words.undoLabel(last.what) })}
      onClick={undo}
    >
      {words.undo}
    </Button>
  </div>
);
