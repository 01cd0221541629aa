import type { ApplicationDetail } from "@jobtracker/contracts";
import { Button, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { DraftWord } from "../../../_kit/drafts/draft-word.tsx";
import { useDraft } from "../../../_kit/drafts/use-draft.ts";
import { t } from "../../../messages/index.ts";
import { NoteEntry } from "./note-entry.tsx";
import { useNotes } from "./use-notes.ts";

export const Notes = ({ application }: { readonly application: ApplicationDetail }) => {
  const words = t.applications.page;
  return (
    <section className="panel application-block" aria-labelledby="notes-title">
      <h2 id="notes-title">{words.notes}</h2>
      <NewNote key={application.id} applicationId={application.id} />
      {application.notes.length === 0 ? (
        <p className="notes-none">{words.noNotes}</p>
      ) : (
        <ul className="notes">
          {application.notes.map((note) => (
            <NoteEntry key={note.id} note={note} applicationId={application.id} />
          ))}
        </ul>
      )}
    </section>
  );
};

const NewNote = ({ applicationId }: { readonly applicationId: number }) => {
  const draft = useDraft(`application:${applicationId}:new-note`);
  const [body, setBody] = useState(draft.before ?? "");
  const { add } = useNotes(applicationId);
  const submit = () => {
    if (body.trim() === "" || add.isPending) return;
    const clear = () => {
      setBody("");
      draft.drop();
    };
    add.mutate({ applicationId, body: body.trim() }, { onSuccess: clear });
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        aria-label={t.applications.page.newNote}
        placeholder={t.applications.page.notePlaceholder}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={10_000}
        value={body}
        onChange={(event) => {
          setBody(event.currentTarget.value);
          draft.keep(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <Group justify="space-between" gap="xs" className="note-form-foot">
        <DraftWord draft={draft} onDiscard={() => setBody("")} />
        <Button
          type="submit"
          size="compact-md"
          ml="auto"
          disabled={body.trim() === ""}
          loading={add.isPending}
        >
          {t.applications.page.addNote}
        </Button>
      </Group>
    </form>
  );
};
