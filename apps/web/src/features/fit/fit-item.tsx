import type { FitItem } from "@jobtracker/contracts";
import { words } from "../../messages/fit.ts";
import { useAskedSentence } from "../requirements/asked-sentence.ts";
import { FitStatusMark } from "./fit-status-mark.tsx";

/** One thing of a score: how far it is met, why, and by what. Pointing at it marks its sentence in the posting. */
export const FitItemEntry = ({ item }: { readonly item: FitItem }) => {
  const asked = useAskedSentence(item.sentence);
  return (
    <li className="fit-item" data-active={asked.isActive || undefined} {...asked.pointing}>
      <div className="fit-item-head">
        <FitStatusMark status={item.status} />
        {item.possible > 0 && <span className="numbers">{words.points(item.points, item.possible)}</span>}
      </div>
      {item.sentence !== null && <p className="fit-sentence">{item.sentence}</p>}
      {item.reasons.map((reason) => (
        <p key={reason.code} className="fit-reason">
          {words.reason(reason)}
        </p>
      ))}
      {item.evidence.length > 0 && (
        <>
          <p className="fit-reason">{words.evidence}</p>
          <ul className="fit-evidence">
            {item.evidence.map(({ section, id, text }) => (
              <li key={`${section} ${id}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
};
