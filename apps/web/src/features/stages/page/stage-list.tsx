import { DndContext } from "@dnd-kit/core";
import type { Stage } from "@jobtracker/contracts";
import { VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import { t } from "../../../messages/index.ts";
import { countsQuery } from "../stages-query.ts";
import { useDeleteStage } from "../use-delete-stage.ts";
import { useOrderStages } from "../use-order-stages.ts";
import { DeleteStageDialog } from "./delete-stage-dialog.tsx";
import { gripId, MOVE_HINT, StageRow } from "./stage-row.tsx";
import { useStageDrag } from "./use-stage-drag.ts";

/** The stages in the order of the board; by drag, by the arrow keys on a grip, or by the menu they get another. */
export const StageList = ({ stages }: { readonly stages: readonly Stage[] }) => {
  const order = useOrderStages();
  const remove = useDeleteStage();
  const counts = useQuery(countsQuery());
  const [word, setWord] = useState("");
  const [leaving, setLeaving] = useState<Stage>();
  const keepFocus = useFocusOfMoved(stages);
  const drag = useStageDrag(stages, ({ key, name }, place) =>
    order.mutate({ key, name, place, offersUndo: true }),
  );
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
      <VisuallyHidden id={MOVE_HINT}>{t.stages.moveHint}</VisuallyHidden>
      <VisuallyHidden role="status">{word}</VisuallyHidden>
      <DndContext {...drag.context}>
        <ol className="panel stage-rows" aria-label={t.stages.title}>
          {stages.map((stage, place) => (
            <StageRow
              key={stage.key}
              stage={stage}
              place={place}
              last={stages.length - 1}
              count={countOf(stage.key)}
              mark={drag.target?.key === stage.key ? (drag.target.isBelow ? "below" : "above") : undefined}
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

/** An element that is put elsewhere in the page loses the focus; who moves it by keys wants to go on. */
const useFocusOfMoved = (stages: readonly Stage[]) => {
  const moved = useRef<string>(undefined);
  const order = stages.map(({ key }) => key).join(" ");
  useLayoutEffect(() => {
    if (moved.current !== undefined) document.getElementById(gripId(moved.current))?.focus();
    moved.current = undefined;
  }, [order]);
  return (key: string) => {
    moved.current = key;
  };
};
