import type { Note } from "@jobtracker/contracts";
import { ActionIcon, Button, Group, Textarea } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { DraftWord } from "../../../_kit/drafts/draft-word.tsx";
import { type Draft, useDraft } from "../../../_kit/drafts/use-draft.ts";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { readNoteDraft, writeNoteDraft } from "./note-draft.ts";
import { useNotes } from "./use-notes.ts";

interface NoteEntryProps {
  readonly note: Note;
  readonly applicationId: number;
}

export const NoteEntry = ({ note, applicationId }: NoteEntryProps) => {
  const timeZone = useTimeZone();
  const draft = useDraft(`note:${note.id}`);
  const [isEditing, setEditing] = useState(draft.before !== undefined);
  const { remove } = useNotes(applicationId);
  const words = t.applications.page;
  if (isEditing)
    return (
      <NoteEditor
        note={note}
        applicationId={applicationId}
        draft={draft}
        onDone={() => {
          draft.drop();
          setEditing(false);
        }}
      />
    );
  return (
    <li className="note">
      <p className="note-body">{note.body}</p>
      <div className="note-foot">
        <time dateTime={note.createdAt}>{writeInstant(note.createdAt, timeZone)}</time>
        {note.version > 1 && <span>{words.noteEdited}</span>}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          ml="auto"
          aria-label={words.editNote}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={words.deleteNote}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id: note.id })}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </div>
    </li>
  );
};

interface NoteEditorProps extends NoteEntryProps {
  readonly draft: Draft;
  readonly onDone: () => void;
}

const NoteEditor = ({ note, applicationId, draft, onDone }: NoteEditorProps) => {
  const before = readNoteDraft(draft.keeping === "nothing" ? undefined : draft.before);
  const [body, setBody] = useState(before?.body ?? note.body);
  const { edit } = useNotes(applicationId);
  return (
    <li className="note">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          edit.mutate(
            { id: note.id, body: body.trim(), expectedVersion: note.version },
            { onSuccess: onDone },
          );
        }}
      >
        <Textarea
          aria-label={t.applications.page.editNote}
          autosize
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
          <Button size="compact-md" type="submit" disabled={body.trim() === ""} loading={edit.isPending}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </li>
  );
};
