import { t } from "../../messages/index.ts";
import type { Draft } from "./use-draft.ts";
import "./drafts.css";

interface DraftWordProps {
  readonly draft: Draft;
  /** Empties the form, too. */
  readonly onDiscard: () => void;
}

/** Beside a form: that its text survives, and the way to be rid of it. */
export const DraftWord = ({ draft, onDiscard }: DraftWordProps) => {
  if (draft.keeping === "nothing") return null;
  const discard = () => {
    draft.drop();
    onDiscard();
  };
  return (
    <p className="draft-word">
      {draft.keeping === "kept" ? t.drafts.kept : t.drafts.tooLong}{" "}
      <button type="button" onClick={discard}>
        {t.drafts.discard}
      </button>
    </p>
  );
};
