import type { Contact } from "@jobtracker/contracts";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { people } from "../../messages/people.ts";
import { Reach } from "./reach.tsx";
import { useRemoveContact } from "./use-contacts.ts";

const words = people.contacts;

interface ContactEntryProps {
  readonly contact: Contact;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
}

export const ContactEntry = ({ contact, isReadOnly, onEdit }: ContactEntryProps) => {
  const { role, email, phone, notes, recruiterId } = contact;
  const about = [role, recruiterId === null ? null : words.isRecruiter].filter((part) => part !== null);
  return (
    <li className="contact">
      <div className="contact-head">
        <ContactName contact={contact} />
        {!isReadOnly && <ContactActions contact={contact} onEdit={onEdit} />}
      </div>
      {about.length > 0 && <p className="contact-about">{about.join(" · ")}</p>}
      <Reach email={email} phone={phone} />
      {notes !== null && <p className="contact-notes">{notes}</p>}
    </li>
  );
};

const ContactName = ({ contact: { name, recruiterId } }: Pick<ContactEntryProps, "contact">) =>
  recruiterId === null ? (
    <strong>{name}</strong>
  ) : (
    <LinkAnchor to="/recruiters/$recruiterId" params={{ recruiterId }} underline="hover" fw={600} inherit>
      {name}
    </LinkAnchor>
  );

const ContactActions = ({ contact, onEdit }: Pick<ContactEntryProps, "contact" | "onEdit">) => {
  const remove = useRemoveContact(contact.applicationId);
  return (
    <div className="contact-actions">
      <IconButton aria-label={words.edit(contact.name)} onClick={onEdit}>
        <IconPencil size={15} />
      </IconButton>
      <IconButton aria-label={words.remove(contact.name)} onClick={() => remove(contact)}>
        <IconTrash size={15} />
      </IconButton>
    </div>
  );
};
