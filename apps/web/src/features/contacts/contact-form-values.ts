import type { Contact } from "@jobtracker/contracts";
import { orNull } from "../companies/form-text.ts";

export interface ContactFormValues {
  recruiterId: number | null;
  name: string;
  role: string;
  email: string;
  phone: string;
  notes: string;
}

/** Name, e-mail and phone of a recruiter are none of the contact's own. */
export const valuesOf = (contact: Contact | undefined): ContactFormValues => {
  const own = contact?.recruiterId === null ? contact : undefined;
  return {
    recruiterId: contact?.recruiterId ?? null,
    name: own?.name ?? "",
    role: contact?.role ?? "",
    email: own?.email ?? "",
    phone: own?.phone ?? "",
    notes: contact?.notes ?? "",
  };
};

/** As the operations take them: what a recruiter has is left as it is. */
export const fieldsOf = ({ recruiterId, name, role, email, phone, notes }: ContactFormValues) => ({
  recruiterId,
  role: orNull(role),
  notes: orNull(notes),
  ...(recruiterId === null && { name: orNull(name), email: orNull(email), phone: orNull(phone) }),
});
