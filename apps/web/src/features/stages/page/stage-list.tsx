import { DndContext } from "@dnd-kit/core";
import type { Stage } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFocusOfMoved } from "../../../_kit/order/use-focus-of-moved.ts";
import { useOrderDrag } from "../../../_kit/order/use-order-drag.ts";
import { t } from "../../../messages/index.ts";
import { countsQuery } from "../stages-query.ts";
import { useDeleteStage } from "../use-delete-stage.ts";
import { useOrderStages } from "../use-order-stages.ts";
import { DeleteStageDialog } from "./delete-stage-dialog.tsx";
import { gripId, MOVE_HINT, StageRow } from "./stage-row.tsx";

/** The stages in the order of the board; by drag, by the arrow keys on a grip, or by the menu they get another. */
export const StageList = ({ stages }: { readonly stages: readonly Stage[] }) => {
  const order = useOrderStages();
  const remove = useDeleteStage();
  const counts = useQuery(countsQuery());
  const [word, setWord] = useState("");
  const [leaving, setLeaving] = useState<Stage>();
  const keys = stages.map(({ key }) => key);
  const keepFocus = useFocusOfMoved(keys.join(" "), gripId);
  const drag = useOrderDrag(keys, (key, place) => {
    const stage = stages.find((one) => one.key === key);
    if (stage) order.mutate({ key, name: stage.name, place, offersUndo: true });
  });
  const countOf = (key: string) => counts.data?.columns.find(({ stage }) => stage.key === key)?.count;

  const step = ({ key, name }: Stage, place: number) => {
    if (place < 0 || place >= stages.length) return;
    keepFocus(key);
    setWord(t.stages.moved(name, place + 1, stages.length));
    order.mutate({ key, name, place, offersUndo: false });
  };
  const askToDelete = (stage: Stage) => {
    if (countOf(stage.key) === 0) remove.mutate({ stage });
    else setLeaving(stage);
  };

  return (
    <>
      <span className="visually-hidden" id={MOVE_HINT}>
        {t.stages.moveHint}
      </span>
      <div className="visually-hidden" role="status">
        {word}
      </div>
      <DndContext {...drag.context}>
        <ol className="panel stage-rows" aria-label={t.stages.title}>
          {stages.map((stage, place) => (
            <StageRow
              key={stage.key}
              stage={stage}
              place={place}
              last={stages.length - 1}
              count={countOf(stage.key)}
              mark={drag.target?.id === stage.key ? (drag.target.isBelow ? "below" : "above") : undefined}
              step={(to) => step(stage, to)}
              remove={() => askToDelete(stage)}
            />
          ))}
        </ol>
      </DndContext>
      {leaving && (
        <DeleteStageDialog
          stage={leaving}
          others={stages.filter(({ key }) => key !== leaving.key)}
          count={countOf(leaving.key) ?? 0}
          remove={(moveTo) => remove.mutate({ stage: leaving, moveTo })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  );
};
