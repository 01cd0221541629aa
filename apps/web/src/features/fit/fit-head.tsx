import type { FitScore } from "@jobtracker/contracts";
import { words } from "../../messages/fit.ts";
import { FitRing } from "./fit-ring.tsx";

/** The total, what holds it down, and how sure it is. */
export const FitHead = ({ score }: { readonly score: FitScore }) => {
  const [limit] = score.limits;
  const asks = score.items.some(({ sentence, possible }) => sentence !== null && possible > 0);
  return (
    <div className="fit-head">
      <FitRing total={score.total} />
      <div>
        <span className="visually-hidden">{words.total(score.total)}</span>
        {limit && <p className="fit-limit">{words.heldDown(limit.at, limit.code)}</p>}
        <p className="fit-note">
          {words.confidenceOf(score.confidence)}. {words.confidence(score.confidence)}
        </p>
        {!asks && <p className="fit-note">{words.noRequirements}</p>}
      </div>
    </div>
  );
};
