import type { Contact } from "@jobtracker/contracts";

import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { FormDialog } from "../../_kit/dialogs/form-dialog.tsx";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { people } from "../../messages/people.ts";
import { ContactFields } from "./contact-fields.tsx";
import { type ContactFormValues, fieldsOf, valuesOf } from "./contact-form-values.ts";
import { useRefreshContacts } from "./use-contacts.ts";

const words = people.contacts;

interface ContactDialogProps {
  readonly applicationId: number;
  /** To be changed; a new one without it. */
  readonly contact: Contact | undefined;
  readonly onClose: () => void;
}

/** Adds somebody to an application, or changes what is noted of them. */
export const ContactDialog = ({ applicationId, contact, onClose }: ContactDialogProps) => {
  const refresh = useRefreshContacts();
  const form = useForm<ContactFormValues>({
    initialValues: valuesOf(contact),
    validate: {
      name: (name, { recruiterId }) => (recruiterId === null && name.trim() === "" ? words.needName : null),
    },
  });
  const outcome = {
    onSuccess: async () => {
      await refresh();
      noticeDone(words.saved);
      onClose();
    },
    onError: (error: unknown) => form.setErrors(issuesByField(readFailure(error))),
  };
  const add = useMutation(api.contacts.create.mutationOptions(outcome));
  const update = useMutation(api.contacts.update.mutationOptions(outcome));
  const submit = form.onSubmit((values) => {
    const fields = fieldsOf(values);
    if (contact) update.mutate({ id: contact.id, expectedVersion: contact.version, ...fields });
    else add.mutate({ applicationId, ...fields });
  });
  const { error, isPending } = contact ? update : add;
  return (
    <FormDialog
      title={contact ? words.editTitle : words.addTitle}
      isDirty={form.isDirty()}
      error={error}
      isSaving={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ContactFields form={form} known={contact} />
    </FormDialog>
  );
};
