import type { ApplicationDetail } from "@jobtracker/contracts";
import { Button, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { DraftWord } from "../../../_kit/drafts/draft-word.tsx";
import { useDraft } from "../../../_kit/drafts/use-draft.ts";
import { GrowingTextarea } from "../../../_kit/fields/growing-textarea.tsx";
import { t } from "../../../messages/index.ts";
import { NoteEntry } from "./note-entry.tsx";
import { useNotes } from "./use-notes.ts";

export const Notes = ({ application }: { readonly application: ApplicationDetail }) => {
  const words = t.applications.page;
  return (
    <section className="panel application-block" aria-labelledby="notes-title" tabIndex={-1}>
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
  const typed = useRef(body);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = (text: string) => {
    typed.current = text;
    setBody(text);
  };
  const submit = () => {
    const sent = body.trim();
    if (sent === "") return;
    write("");
    // The button can no longer be pressed, and would lose the focus of somebody who came there by the keyboard.
    if (document.activeElement?.matches("button:focus-visible")) field.current?.focus();
    const saved = () => {
      if (typed.current === "") draft.drop();
    };
    const refused = () => {
      const text = [sent, typed.current].filter((part) => part !== "").join("\n\n");
      write(text);
      draft.keep(text);
    };
    // The draft is kept until the note has arrived, also over a reload. Each of several notes has an end of its own.
    add.mutateAsync({ applicationId, body: sent }).then(saved, refused);
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <GrowingTextarea
        ref={field}
        aria-label={t.applications.page.newNote}
        placeholder={t.applications.page.notePlaceholder}
        minRows={2}
        maxRows={12}
        maxLength={10_000}
        value={body}
        onChange={(event) => {
          write(event.currentTarget.value);
          draft.keep(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <Group justify="space-between" gap="xs" className="note-form-foot">
        {body !== "" && <DraftWord draft={draft} onDiscard={() => write("")} />}
        <Button type="submit" size="compact-md" ml="auto" disabled={body.trim() === ""}>
          {t.applications.page.addNote}
        </Button>
      </Group>
    </form>
  );
};
