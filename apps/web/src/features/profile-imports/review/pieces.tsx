import type { MergeItem } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { words } from "../../../messages/profile-imports.ts";
import { words as profileWords } from "../../../messages/profiles.ts";
import { PieceCard } from "./piece-card.tsx";
import type { Review } from "./use-review.ts";

/** More of a section are shown when asked for, and of very many some at a time. */
const MOST_SHOWN = 40;
const MORE = 200;

interface SectionProps {
  readonly name: string;
  readonly items: readonly MergeItem[];
  readonly review: Review;
}

const Section = ({ name, items, review }: SectionProps) => {
  const lastWritten = items.findLastIndex(({ key }) => review.unsaved.has(key));
  const [most, setMost] = useState(Math.max(MOST_SHOWN, lastWritten + 1));
  const shown = items.slice(0, most);
  const title = profileWords.parts[name] ?? name;
  const isLeftOut = items.every((item) => review.actionOf(item) === "skip");
  const more = Math.min(MORE, items.length - most);
  return (
    <section className="panel pieces-section" aria-label={title}>
      <header className="pieces-head">
        <h3>
          {title} <span className="resume-muted">{items.length}</span>
        </h3>
        {review.isOpen && items.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={isLeftOut ? words.takeAllOf(title) : words.leaveAllOutOf(title)}
            onClick={() => review.takeAll(items, isLeftOut)}
          >
            {isLeftOut ? words.takeAll : words.leaveAllOut}
          </Button>
        )}
      </header>
      {shown.map((item) => (
        // Another piece in the same place is another card.
        <PieceCard key={`${item.key} ${item.label}`} item={item} review={review} />
      ))}
      {shown.length < items.length && (
        <Button variant="default" size="compact-sm" onClick={() => setMost(most + more)}>
          {more < items.length - most ? words.showMore(more) : words.showAll(items.length)}
        </Button>
      )}
    </section>
  );
};

/** What was read, section by section; what the profile has already is folded away. */
export const Pieces = ({ review }: { readonly review: Review }) => {
  const { items } = review;
  const isFolded = ({ key, state }: MergeItem) => state === "same" && !review.unsaved.has(key);
  const same = items.filter(isFolded);
  const others = Map.groupBy(
    items.filter((item) => !isFolded(item)),
    ({ section }) => section,
  );
  return (
    <>
      {items.length === 0 && <p className="panel pieces-section">{words.nothingRead}</p>}
      {[...others].map(([name, some]) => (
        <Section key={name} name={name} items={some} review={review} />
      ))}
      {same.length > 0 && (
        <details className="panel pieces-section">
          <summary>{words.sameCount(same.length)}</summary>
          <ul className="same-pieces">
            {same.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
