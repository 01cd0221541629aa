import { Button } from "@mantine/core";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { words } from "../../../messages/profile-imports.ts";

interface ContinuedProps {
  readonly isContinued: boolean;
  /** How much of what was chosen and written is about nothing any more. */
  readonly outdated: number;
  readonly onStartOver: () => void;
}

/** The person comes back to a review: what was chosen is still there, and can be let go. */
export const Continued = ({ isContinued, outdated, onStartOver }: ContinuedProps) => {
  if (!isContinued && outdated === 0) return null;
  return (
    <Callout tone={outdated > 0 ? "caution" : "note"} title={words.continued}>
      <p>{outdated > 0 ? words.outdated(outdated) : words.continuedHint}</p>
      <Button size="compact-sm" variant="default" onClick={onStartOver}>
        {words.startOver}
      </Button>
    </Callout>
  );
};
