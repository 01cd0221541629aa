import type { ProfileImport } from "@jobtracker/contracts";
import { useState } from "react";
import { useAccount } from "../../../_kit/api/account.ts";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { draftsOf } from "./review-draft.ts";
import type { Review } from "./use-review.ts";
import type { UsedChoices } from "./use-review-choices.ts";

/** Whether the person was here before, and the way to begin anew. */
export const useContinued = (id: ProfileImport["id"], { corrections }: Review, chosen: UsedChoices) => {
  const drafts = deviceDrafts(useAccount().id);
  const [isContinued, setContinued] = useState(() => drafts.slotsUnder(draftsOf(id)).length > 0);
  const [round, setRound] = useState(0);
  return {
    isContinued,
    /** Grows with each new beginning: forms that were open begin anew, too. */
    round,
    onStartOver: () => {
      drafts.dropUnder(draftsOf(id));
      chosen.forget();
      corrections.dropAll();
      setContinued(false);
      setRound(round + 1);
    },
  };
};
