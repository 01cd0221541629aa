import type { Contact } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { t } from "../../messages/index.ts";
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
  const items = query.data?.items;
  return (
    <section className="panel application-block" aria-labelledby="contacts-title">
      <div className="application-head">
        <h2 id="contacts-title">{words.title}</h2>
        {!isReadOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen("new")}
          >
            {words.add}
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton h={40} mt={8} />}
      {query.isError && items === undefined && (
        <>
          <Refusal error={query.error} />
          <Button size="compact-sm" mt="xs" variant="default" onClick={() => void query.refetch()}>
            {t.actions.retry}
          </Button>
        </>
      )}
      {items?.length === 0 && <p className="contacts-none">{words.none}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="contacts">
          {items.map((contact) => (
            <ContactEntry
              key={contact.id}
              contact={contact}
              isReadOnly={isReadOnly}
              onEdit={() => setOpen(contact)}
            />
          ))}
        </ul>
      )}
      {open !== undefined && (
        <ContactDialog
          applicationId={applicationId}
          contact={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
};
