import { Button } from "@mantine/core";
import { useState } from "react";
import { words } from "../../../messages/what-if.ts";
import { keyOf, type TriedChange } from "./tried-change.ts";

const FEW = 6;

interface WhatIfSuggestionsProps {
  readonly suggestions: readonly TriedChange[];
  readonly has: (change: TriedChange) => boolean;
  readonly toggle: (change: TriedChange) => void;
  /** No other can be tried with those that are. */
  readonly isFull: boolean;
}

/** What the job asks for and the profile lacks, to be tried by a press each. */
export const WhatIfSuggestions = ({ suggestions, has, toggle, isFull }: WhatIfSuggestionsProps) => {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? suggestions : suggestions.slice(0, FEW);
  const rest = suggestions.length - FEW;
  if (suggestions.length === 0) return null;
  return (
    <>
      <h3 id="what-if-suggested">{words.suggested}</h3>
      <ul className="fit-choices" aria-labelledby="what-if-suggested">
        {shown.map((change) => (
          <li key={keyOf(change)}>
            <Button
              className="fit-choice"
              size="compact-sm"
              variant={has(change) ? "filled" : "light"}
              aria-pressed={has(change)}
              disabled={isFull && !has(change)}
              onClick={() => toggle(change)}
            >
              {words.name(change)}
            </Button>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? words.fewer : words.moreSuggested(rest)}
            </Button>
          </li>
        )}
      </ul>
    </>
  );
};
