import type { Contact } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListBlock } from "../../_kit/page/list-block.tsx";
import { people } from "../../messages/people.ts";
import { ContactDialog } from "./contact-dialog.tsx";
import { ContactEntry } from "./contact-entry.tsx";
import { contactsOf } from "./contacts-query.ts";
import "./contacts.css";

interface ContactsOfApplicationProps {
  readonly applicationId: number;
  /** Of a deleted application they are only read. */
  readonly isReadOnly: boolean;
}

const words = people.contacts;

/** The people of an application, in the order in which they were added. */
export const ContactsOfApplication = ({ applicationId, isReadOnly }: ContactsOfApplicationProps) => {
  const query = useQuery(contactsOf(applicationId));
  const [open, setOpen] = useState<"new" | Contact>();
  return (
    <ListBlock
      title={words.title}
      add={words.add}
      none={words.none}
      onAdd={isReadOnly ? undefined : () => setOpen("new")}
      query={query}
      entry={(contact) => (
        <ContactEntry
          key={contact.id}
          contact={contact}
          isReadOnly={isReadOnly}
          onEdit={() => setOpen(contact)}
        />
      )}
    >
      {open !== undefined && (
        <ContactDialog
          applicationId={applicationId}
          contact={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </ListBlock>
  );
};
