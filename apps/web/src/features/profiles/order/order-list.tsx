import { DndContext, useDraggable, useDroppable } from "@dnd-kit/core";
import { IconGripVertical } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { useFocusOfMoved } from "../../../_kit/order/use-focus-of-moved.ts";
import { useOrderDrag } from "../../../_kit/order/use-order-drag.ts";
import { words } from "../../../messages/profiles.ts";
import "./order-list.css";

interface Listed {
  readonly id: number;
}

/** One place up or down, for menus. */
export interface Places {
  readonly place: number;
  readonly last: number;
  readonly step: (place: number) => void;
}

interface OrderListProps<Item extends Listed> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item, place: number) => string;
  readonly move: (item: Item, place: number) => void;
  readonly children: (item: Item, places: Places) => ReactNode;
}

/** A list that is put into order by drag, or by the arrow keys on a grip. */
export const OrderList = <Item extends Listed>({
  label,
  items,
  nameOf,
  move,
  children,
}: OrderListProps<Item>) => {
  const hint = useId();
  const [word, setWord] = useState("");
  const ids = items.map(({ id }) => id);
  const keepFocus = useFocusOfMoved(ids.join(), (id: number) => gripId(hint, id));
  const drag = useOrderDrag(ids, (id, place) => {
    const item = items.find((one) => one.id === id);
    if (item) move(item, place);
  });
  const step = (item: Item, place: number) => {
    if (place < 0 || place >= items.length) return;
    keepFocus(item.id);
    setWord(words.movedTo(nameOf(item, place), place + 1, items.length));
    move(item, place);
  };
  return (
    <>
      <span className="visually-hidden" id={hint}>
        {words.moveHint}
      </span>
      <div className="visually-hidden" role="status">
        {word}
      </div>
      <DndContext {...drag.context}>
        <ol className="order-list" aria-label={label}>
          {items.map((item, place) => (
            <OrderRow
              key={item.id}
              id={item.id}
              hint={hint}
              name={nameOf(item, place)}
              place={place}
              mark={drag.target?.id === item.id ? (drag.target.isBelow ? "below" : "above") : undefined}
              step={(to) => step(item, to)}
            >
              {children(item, { place, last: items.length - 1, step: (to) => step(item, to) })}
            </OrderRow>
          ))}
        </ol>
      </DndContext>
    </>
  );
};

const gripId = (hint: string, id: number) => `${hint}-${id}`;

interface OrderRowProps {
  readonly id: number;
  readonly hint: string;
  readonly name: string;
  readonly place: number;
  readonly mark: "above" | "below" | undefined;
  readonly step: (place: number) => void;
  readonly children: ReactNode;
}

const OrderRow = ({ id, hint, name, place, mark, step, children }: OrderRowProps) => {
  const drop = useDroppable({ id });
  const drag = useDraggable({ id });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? place - 1 : place + 1);
  };
  return (
    <li ref={drop.setNodeRef} className={`order-place${mark ? ` order-${mark}` : ""}`}>
      <div
        ref={drag.setNodeRef}
        className={drag.isDragging ? "order-row order-dragged" : "order-row"}
        style={drag.transform ? { transform: `translateY(${drag.transform.y}px)` } : undefined}
      >
        <IconButton
          {...drag.listeners}
          ref={drag.setActivatorNodeRef}
          id={gripId(hint, id)}
          className="order-grip"
          onKeyDown={onKeyDown}
          aria-label={words.move(name)}
          aria-describedby={hint}
        >
          <IconGripVertical size={16} />
        </IconButton>
        <div className="order-content">{children}</div>
      </div>
    </li>
  );
};
