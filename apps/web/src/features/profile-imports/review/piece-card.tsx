import { MergeAction, type MergeItem } from "@jobtracker/contracts";
import { NativeSelect } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { words as profileWords } from "../../../messages/profiles.ts";
import { actionsFor } from "./piece-actions.ts";
import { valuesOf } from "./piece-fields.ts";
import { PieceForm } from "./piece-form.tsx";
import { PieceValues } from "./piece-values.tsx";
import type { Review } from "./use-review.ts";

const Differences = ({ item }: { readonly item: MergeItem }) => (
  <div className="piece-differences">
    {item.changes.map(({ field, now, imported }) => (
      <p key={field}>
        <span className="piece-field">{profileWords.field(field)}</span>
        <span>
          <del>
            {words.nowSays}: {now ?? words.nothing}
          </del>{" "}
          <ins>
            {words.importSays}: {imported ?? words.nothing}
          </ins>
        </span>
      </p>
    ))}
    {item.claims.length > 0 && (
      <p>
        <span className="piece-field">{words.newClaims}</span>
        <span>{item.claims.join(" · ")}</span>
      </p>
    )}
  </div>
);

interface PieceCardProps {
  readonly item: MergeItem;
  readonly review: Review;
}

/** One piece of the resume: what was read of it, beside what the profile has, and what is done with it. */
export const PieceCard = ({ item, review }: PieceCardProps) => {
  const [isEditing, setEditing] = useState(review.unsaved.has(item.key));
  const { resume, actionOf, choose, corrections, isOpen } = review;
  const action = actionOf(item);
  const leave = () => {
    corrections.drop(item.key);
    setEditing(false);
  };
  return (
    <article className={action === "skip" ? "piece piece-skipped" : "piece"} aria-label={item.label}>
      <header className="piece-head">
        <h4 dir="auto">{item.label}</h4>
        <span className={`piece-state piece-state-${item.state}`}>{words.pieceStates[item.state]}</span>
        {isOpen && (
          <>
            <NativeSelect
              size="xs"
              aria-label={words.action(item.label)}
              value={action}
              onChange={({ currentTarget }) => choose(item, MergeAction.parse(currentTarget.value))}
              data={actionsFor(item).map((value) => ({ value, label: words.actions[value] }))}
            />
            <IconButton
              aria-label={words.edit(item.label)}
              onClick={() => (isEditing ? leave() : setEditing(true))}
            >
              <IconPencil size={16} />
            </IconButton>
          </>
        )}
      </header>
      {item.state === "changed" && <Differences item={item} />}
      {isEditing ? (
        <PieceForm
          item={item}
          resume={resume}
          before={corrections.textsOf(item)}
          isSaving={review.isSaving}
          onWrite={(texts) => corrections.write(item, texts)}
          onCancel={leave}
          onSave={(document) => {
            // What was not taken was told, and stays in the form.
            review.save(item, document).then(
              () => setEditing(false),
              () => undefined,
            );
          }}
        />
      ) : (
        <PieceValues values={valuesOf(resume, item)} />
      )}
    </article>
  );
};
