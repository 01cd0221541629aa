import type { FitItem, FitScore, WhatIf } from "@jobtracker/contracts";
import { IconArrowNarrowRight } from "@tabler/icons-react";
import { words as fitWords } from "../../../messages/fit.ts";
import { words } from "../../../messages/what-if.ts";
import { FitStatusMark } from "../fit-status-mark.tsx";
import { type ChangedLine, changedLines } from "./changed-lines.ts";

interface WhatIfResultProps {
  readonly score: FitScore;
  readonly tried: WhatIf;
}

/** The total that there would be, and each line that would be met otherwise. */
export const WhatIfResult = ({ score, tried }: WhatIfResultProps) => {
  const lines = changedLines(score.items, tried.items);
  const [limit] = tried.limits;
  return (
    <>
      <p className="what-if-total" role="status">
        <strong>{words.result(tried.before.total, tried.after.total)}</strong>{" "}
        {tried.difference !== 0 && (
          <span className="what-if-difference numbers" data-less={tried.difference < 0 || undefined}>
            {words.points(tried.difference)}
          </span>
        )}
      </p>
      {limit && <p className="fit-limit">{fitWords.heldDown(limit.at, limit.code)}</p>}
      <p className="fit-note">{lines.length === 0 ? words.noLines : words.lines(lines.length)}</p>
      <ul className="fit-items">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
    </>
  );
};

const Line = ({ line: { item, before, after, difference } }: { readonly line: ChangedLine }) => {
  const [reason] = item.reasons;
  return (
    <li className="fit-item">
      <div className="fit-item-head">
        <span className="what-if-step">
          <Status item={before} />
          <IconArrowNarrowRight size={16} aria-hidden="true" />
          <span className="visually-hidden">{words.becomes}</span>
          <Status item={after} />
        </span>
        <span className="numbers">{words.points(difference)}</span>
      </div>
      <p className="fit-sentence">{item.sentence ?? fitWords.subjects[item.subject]}</p>
      {reason && <p className="fit-reason">{fitWords.reason(reason)}</p>}
    </li>
  );
};

const Status = ({ item }: { readonly item: FitItem | undefined }) =>
  item === undefined ? (
    <span className="fit-reason">{words.notCompared}</span>
  ) : (
    <FitStatusMark status={item.status} />
  );
