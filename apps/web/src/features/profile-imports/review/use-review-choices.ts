import type { ProfileImportDetail, ProfileSummary } from "@jobtracker/contracts";
import { useRef, useState } from "react";
import { useDraft } from "../../../_kit/drafts/use-draft.ts";
import { useDraftElsewhere } from "../../../_kit/drafts/use-draft-elsewhere.ts";
import { words } from "../../../messages/profile-imports.ts";
import type { Target } from "./merge-target.tsx";
import { choicesSlot, nothingChosen, type ReviewChoices, readChoices, writeChoices } from "./review-draft.ts";

/** A name that no profile has. */
const freeName = (profiles: readonly ProfileSummary[]): string => {
  const taken = new Set(profiles.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? words.firstName : `${words.firstName} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

/** Choices about a profile that is gone are about nothing. */
const without = (chosen: ReviewChoices, profiles: readonly ProfileSummary[]): ReviewChoices =>
  typeof chosen.profileId === "number" && !profiles.some(({ id }) => id === chosen.profileId)
    ? { ...nothingChosen, isAgreed: chosen.isAgreed }
    : chosen;

/** A part of what was chosen, or what follows from all that is chosen by then. */
type Change = Partial<ReviewChoices> | ((now: ReviewChoices) => Partial<ReviewChoices>);

/** What the person chose in a review: it outlives the page, and is the same in every tab. */
export const useReviewChoices = ({ id }: ProfileImportDetail, profiles: readonly ProfileSummary[]) => {
  const draft = useDraft(choicesSlot(id));
  const [kept, setKept] = useState(() => readChoices(draft.before));
  // Whoever waited for an answer changes what is chosen by then, not what was chosen when they began to wait.
  const latest = useRef(kept);
  const set = (next: ReviewChoices) => {
    latest.current = next;
    setKept(next);
  };
  useDraftElsewhere(choicesSlot(id), (text) => set(readChoices(text)));
  const chosen = without(kept, profiles);
  const found = profiles.find((profile) => profile.id === chosen.profileId);
  const first = chosen.profileId === undefined ? profiles[0] : found;
  const target: Target = { profileId: first?.id ?? null, name: chosen.name ?? freeName(profiles) };
  /** The target is kept with whatever is chosen about it. */
  const change = (asked: Change) => {
    const now = without(latest.current, profiles);
    const part = typeof asked === "function" ? asked(now) : asked;
    const next = {
      ...now,
      profileId: now.profileId === undefined ? target.profileId : now.profileId,
      ...part,
    };
    set(next);
    draft.keep(writeChoices(next));
  };
  return {
    ...chosen,
    target,
    change,
    /** So much was chosen that a reload would lose it. */
    isTooMuch: draft.keeping === "too-long",
    forget: () => set(nothingChosen),
  };
};
export type UsedChoices = ReturnType<typeof useReviewChoices>;
