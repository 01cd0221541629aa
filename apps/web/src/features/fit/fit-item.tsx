import type { FitItem } from "@jobtracker/contracts";
import { words } from "../../messages/fit.ts";
import { useAskedSentence } from "../requirements/asked-sentence.ts";
import { FitEvidenceList } from "./fit-evidence.tsx";
import { FitStatusMark } from "./fit-status-mark.tsx";

interface FitItemEntryProps {
  readonly item: FitItem;
  readonly profileId: number;
}

/** One thing of a score: how far it is met, why, and by what. Pointing at it marks its sentence in the posting. */
export const FitItemEntry = ({ item, profileId }: FitItemEntryProps) => {
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
      <FitEvidenceList profileId={profileId} evidence={item.evidence} />
    </li>
  );
};
