import type { Note } from "@jobtracker/contracts";
import { Button, Group } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { DraftWord } from "../../../_kit/drafts/draft-word.tsx";
import { type Draft, useDraft } from "../../../_kit/drafts/use-draft.ts";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { readNoteDraft, writeNoteDraft } from "./note-draft.ts";
import { isOnItsWay, useNotes } from "./use-notes.ts";

interface NoteEntryProps {
  readonly note: Note;
  readonly applicationId: number;
}

export const NoteEntry = ({ note, applicationId }: NoteEntryProps) => {
  const draft = useDraft(`note:${note.id}`);
  const [isEditing, setEditing] = useState(draft.before !== undefined);
  const [unsent, setUnsent] = useState<string>();
  const { edit, remove } = useNotes(applicationId);
  const words = t.applications.page;
  const save = (body: string) => {
    setEditing(false);
    const refused = () => {
      setUnsent(body);
      draft.keep(writeNoteDraft(note, body));
      setEditing(true);
    };
    const done = () => {
      setUnsent(undefined);
      draft.drop();
    };
    edit.mutateAsync({ id: note.id, body, expectedVersion: note.version }).then(done, refused);
  };
  const wasEditing = useRef(false);
  const editButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const leave = () => {
    setUnsent(undefined);
    draft.drop();
    setEditing(false);
  };
  if (isEditing) return <NoteEditor note={note} draft={draft} unsent={unsent} save={save} onDone={leave} />;
  return (
    <li className="note">
      <p className="note-body">{note.body}</p>
      <div className="note-foot">
        <NoteTime note={note} isSending={edit.isPending} />
        {!isOnItsWay(note) && (
          <>
            <IconButton
              size="sm"
              style={{ marginLeft: "auto" }}
              ref={editButton}
              aria-label={words.editNote}
              onClick={() => setEditing(true)}
            >
              <IconPencil size={15} />
            </IconButton>
            <IconButton
              size="sm"
              aria-label={words.deleteNote}
              onClick={({ currentTarget }) => {
                // The button goes away with the note.
                currentTarget.closest("section")?.focus({ preventScroll: true });
                remove.mutate({ id: note.id });
              }}
            >
              <IconTrash size={15} />
            </IconButton>
          </>
        )}
      </div>
    </li>
  );
};

const NoteTime = ({ note, isSending }: { readonly note: Note; readonly isSending: boolean }) => {
  const timeZone = useTimeZone();
  const words = t.applications.page;
  if (isSending || isOnItsWay(note)) return <span role="status">{words.noteSending}</span>;
  return (
    <>
      <time dateTime={note.createdAt}>{writeInstant(note.createdAt, timeZone)}</time>
      {note.version > 1 && <span>{words.noteEdited}</span>}
    </>
  );
};

interface NoteEditorProps {
  readonly note: Note;
  readonly draft: Draft;
  /** What the server did not take. */
  readonly unsent: string | undefined;
  readonly save: (body: string) => void;
  readonly onDone: () => void;
}

const NoteEditor = ({ note, draft, unsent, save, onDone }: NoteEditorProps) => {
  const before = readNoteDraft(draft.keeping === "nothing" ? undefined : draft.before);
  const [body, setBody] = useState(unsent ?? before?.body ?? note.body);
  return (
    <li className="note">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(body.trim());
        }}
      >
        <GrowingTextarea
          aria-label={t.applications.page.editNote}
          minRows={2}
          maxRows={12}
          maxLength={10_000}
          autoFocus
          value={body}
          onChange={(event) => {
            setBody(event.currentTarget.value);
            draft.keep(writeNoteDraft(note, event.currentTarget.value));
          }}
        />
        {before !== undefined && before.version !== note.version && (
          <p className="draft-word">{t.drafts.outdated}</p>
        )}
        <DraftWord draft={draft} onDiscard={onDone} />
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button size="compact-md" variant="default" onClick={onDone}>
            {t.actions.cancel}
          </Button>
          <Button size="compact-md" type="submit" disabled={body.trim() === ""}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </li>
  );
};
