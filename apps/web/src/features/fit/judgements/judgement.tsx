import type { FitJudgement, FitScore } from "@jobtracker/contracts";
import { IconTrash } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { words } from "../../../messages/fit.ts";
import { FitEvidenceList } from "../fit-evidence.tsx";
import { FitStatusMark } from "../fit-status-mark.tsx";
import { type JudgedLine, judgedLines, staleParts } from "./compare-judgement.ts";

const own = words.judgements;

interface JudgementProps {
  readonly judgement: FitJudgement;
  readonly score: FitScore;
  readonly isDeleting: boolean;
  readonly remove: () => void;
}

/** What an agent judged, beside what the rubric says itself. */
export const Judgement = ({ judgement, score, isDeleting, remove }: JudgementProps) => {
  const { model, total, createdAt, versions, profileId } = judgement;
  const timeZone = useTimeZone();
  const lines = judgedLines(judgement.items, score.items);
  const differing = lines.filter(({ differs }) => differs);
  const alike = lines.filter(({ differs }) => !differs);
  return (
    <li className="judgement">
      <div className="judgement-head">
        <strong className="judgement-model">{model}</strong>
        <IconButton aria-label={own.remove(model)} isBusy={isDeleting} onClick={remove}>
          <IconTrash size={16} />
        </IconButton>
      </div>
      <p className="numbers judgement-total">{own.totals(total, score.total)}</p>
      {staleParts(versions, score.versions).map((part) => (
        <p key={part} className="fit-limit">
          {own.stale[part]}
        </p>
      ))}
      <small className="fit-made-with">
        {writeInstant(createdAt, timeZone)}. {words.madeWith(versions)}
      </small>
      <ul className="fit-items">
        {differing.map((line) => (
          <Line key={line.judged.key} line={line} profileId={profileId} />
        ))}
      </ul>
      {alike.length > 0 && (
        <details className="judgement-alike">
          <summary>{own.alike(alike.length)}</summary>
          <ul className="fit-items">
            {alike.map((line) => (
              <Line key={line.judged.key} line={line} profileId={profileId} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

interface LineProps {
  readonly line: JudgedLine;
  readonly profileId: number;
}

const Line = ({ line: { judged, own: ours, differs }, profileId }: LineProps) => {
  const notes = judged.reasons.flatMap(({ words: said = [] }) => said);
  return (
    <li className="fit-item" data-differs={differs || undefined}>
      <p className="fit-sentence">{judged.sentence}</p>
      <div className="judgement-verdicts">
        <dl>
          <dt>{own.theirs}</dt>
          <dd>
            <FitStatusMark status={judged.status} />
          </dd>
          <dt>{own.ours}</dt>
          <dd>{ours === undefined ? own.askedNoMore : <FitStatusMark status={ours.status} />}</dd>
        </dl>
        {differs && <span className="judgement-differs">{own.differs}</span>}
      </div>
      {notes.map((note) => (
        <p key={note} className="fit-reason">
          “{note}”
        </p>
      ))}
      <FitEvidenceList profileId={profileId} evidence={judged.evidence} />
    </li>
  );
};
