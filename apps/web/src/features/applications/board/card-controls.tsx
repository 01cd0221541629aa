import type { DraggableAttributes } from "@dnd-kit/core";
import type { Application } from "@jobtracker/contracts";
import { IconGripVertical } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { useIsLater } from "../../../_kit/loading/use-is-later.ts";
import { t } from "../../../messages/index.ts";
import { useBoardActions } from "./board-context.ts";
import { MoveMenu } from "./move-menu.tsx";

interface CardControlsProps {
  readonly application: Application;
  /** In the order of Tab, with the card. */
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly grip: DraggableAttributes;
  readonly gripRef: (element: HTMLElement | null) => void;
  readonly onGripKey: (event: KeyboardEvent) => void;
}

/** Drawn right after the card, of which most never need any; at once where a key may be meant for them. */
export const CardControls = (props: CardControlsProps) => {
  const isLater = useIsLater();
  return (isLater || props.isTabStop) && <Controls {...props} />;
};

const Controls = ({ application, isTabStop, isSelected, grip, gripRef, onGripKey }: CardControlsProps) => {
  const { toggle } = useBoardActions();
  const { title } = application.job;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <>
      <IconButton
        {...grip}
        ref={gripRef}
        onKeyDown={onGripKey}
        tabIndex={tabIndex}
        className="card-grip"
        size="sm"
        aria-label={t.applications.board.moveCard(title)}
      >
        <IconGripVertical size={15} />
      </IconButton>
      <label className="card-check">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t.applications.board.select(title)}
          checked={isSelected}
          onChange={({ nativeEvent }) =>
            toggle(application.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </label>
      <MoveMenu application={application} tabIndex={tabIndex} />
    </>
  );
};
