import type { ProfileImportDetail } from "@jobtracker/contracts";
import { Checkbox } from "@mantine/core";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { words } from "../../../messages/profile-imports.ts";

const MOST_SHOWN = 20;

interface ReadingNotesProps {
  readonly detail: ProfileImportDetail;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** What the person should know about the reading, and what is left out only if they agree. */
export const ReadingNotes = ({ detail, isAgreed, onAgree }: ReadingNotesProps) => (
  <>
    {detail.correctedBy !== null && (
      <Callout tone="note">
        <p>{words.correctedBy[detail.correctedBy]}</p>
      </Callout>
    )}
    {detail.notes.length > 0 && (
      <Callout tone="note" title={words.notes}>
        {detail.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Callout>
    )}
    {detail.problems.length > 0 && (
      <Callout tone="caution" title={words.problems}>
        <ul className="reading-problems">
          {detail.problems.slice(0, MOST_SHOWN).map(({ path, message }) => (
            <li key={path}>{words.problemAt(path, message)}</li>
          ))}
        </ul>
        <Checkbox
          label={words.agree}
          checked={isAgreed}
          onChange={({ currentTarget }) => onAgree(currentTarget.checked)}
        />
      </Callout>
    )}
  </>
);
