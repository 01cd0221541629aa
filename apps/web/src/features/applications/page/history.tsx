import type { Move, Stage } from "@jobtracker/contracts";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { stageColour } from "../stage-dot.tsx";

interface HistoryProps {
  /** Oldest first. */
  readonly moves: readonly Move[];
  readonly stages: readonly Stage[];
}

/** Every move, the newest on top. */
export const History = ({ moves, stages }: HistoryProps) => (
  <section className="panel application-block" aria-labelledby="history-title">
    <h2 id="history-title">{t.applications.page.history}</h2>
    <ol className="moves">
      {moves.toReversed().map((move) => (
        <MoveEntry key={move.id} move={move} stages={stages} />
      ))}
    </ol>
  </section>
);

const MoveEntry = ({ move, stages }: { readonly move: Move; readonly stages: readonly Stage[] }) => {
  const timeZone = useTimeZone();
  const stageOf = (key: string) => stages.find((stage) => stage.key === key);
  const nameOf = (key: string) => stageOf(key)?.name ?? key;
  const reached = stageOf(move.to);
  return (
    <li className="move" style={{ color: reached ? stageColour(reached) : "var(--ink-muted)" }}>
      <p className="move-what">
        {move.from === null
          ? t.applications.page.started(nameOf(move.to))
          : t.applications.page.movedTo(nameOf(move.from), nameOf(move.to))}
      </p>
      {move.note && <p className="move-note">{move.note}</p>}
      <p className="move-when">
        <time dateTime={move.at}>{writeInstant(move.at, timeZone)}</time>{" "}
        {move.client !== "web" && t.applications.page.clients[move.client]}
      </p>
    </li>
  );
};
