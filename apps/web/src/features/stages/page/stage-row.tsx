import { useDraggable, useDroppable } from "@dnd-kit/core";
import type { Stage } from "@jobtracker/contracts";
import { Select } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconDots, IconGripVertical, IconTrash } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { NameInPlace } from "../../../_kit/fields/name-in-place.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem } from "../../../_kit/menus/menu-items.tsx";
import { t } from "../../../messages/index.ts";
import { useChangeStage } from "../use-change-stage.ts";
import { StageColour } from "./stage-colour.tsx";
import { isKind, kindChoices } from "./stage-kinds.ts";

export const gripId = (key: string) => `grip-${key}`;
const LONGEST_NAME = 60;
/** The id of what the grips are described by. */
export const MOVE_HINT = "stage-move-hint";

interface StageRowProps {
  readonly stage: Stage;
  /** From 0 to `last`. */
  readonly place: number;
  readonly last: number;
  /** Of its applications; undefined while it is not known. */
  readonly count: number | undefined;
  /** Where a dragged stage would be put. */
  readonly mark: "above" | "below" | undefined;
  readonly step: (place: number) => void;
  readonly remove: () => void;
}

export const StageRow = ({ stage, place, last, count, mark, step, remove }: StageRowProps) => {
  const change = useChangeStage();
  const drop = useDroppable({ id: stage.key });
  const drag = useDraggable({ id: stage.key });
  const onGripKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? place - 1 : place + 1);
  };
  const state = drag.isDragging ? " stage-row-dragged" : "";
  return (
    <li ref={drop.setNodeRef} className={`stage-row-place${mark ? ` stage-row-${mark}` : ""}`}>
      <div
        ref={drag.setNodeRef}
        className={`stage-row${state}`}
        style={drag.transform ? { transform: `translateY(${drag.transform.y}px)` } : undefined}
      >
        <IconButton
          {...drag.listeners}
          ref={drag.setActivatorNodeRef}
          id={gripId(stage.key)}
          className="stage-grip"
          size="lg"
          onKeyDown={onGripKey}
          aria-label={t.stages.move(stage.name)}
          aria-describedby={MOVE_HINT}
        >
          <IconGripVertical size={16} />
        </IconButton>
        <StageColour stage={stage} choose={(color) => change.mutate({ stage, to: { color } })} />
        <NameInPlace
          label={t.stages.nameOf(stage.name)}
          name={stage.name}
          longest={LONGEST_NAME}
          rename={(name) => change.mutate({ stage, to: { name } })}
        />
        <Select
          className="stage-kind"
          aria-label={t.stages.kindOf(stage.name)}
          allowDeselect={false}
          data={kindChoices}
          value={stage.kind}
          onChange={(kind) => {
            if (isKind(kind) && kind !== stage.kind) change.mutate({ stage, to: { kind } });
          }}
        />
        <span className="stage-count numbers">{count === undefined ? "" : t.stages.count(count)}</span>
        <StageMenu stage={stage} place={place} last={last} step={step} remove={remove} />
      </div>
    </li>
  );
};

type StageMenuProps = Pick<StageRowProps, "stage" | "place" | "last" | "step" | "remove">;

/** The way without dragging and without keys. */
const StageMenu = ({ stage, place, last, step, remove }: StageMenuProps) => (
  <Menu
    width={180}
    trigger={(props) => (
      <IconButton {...props} size="lg" aria-label={t.stages.actionsOf(stage.name)}>
        <IconDots size={18} />
      </IconButton>
    )}
  >
    <MenuItem picture={<IconArrowUp size={16} />} isDisabled={place === 0} onChoose={() => step(place - 1)}>
      {t.stages.moveUp}
    </MenuItem>
    <MenuItem
      picture={<IconArrowDown size={16} />}
      isDisabled={place === last}
      onChoose={() => step(place + 1)}
    >
      {t.stages.moveDown}
    </MenuItem>
    <MenuDivider />
    <MenuItem picture={<IconTrash size={16} />} isDisabled={last === 0} onChoose={remove}>
      {t.actions.delete}
    </MenuItem>
  </Menu>
);
