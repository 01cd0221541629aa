import type { Contact } from "@jobtracker/contracts";
import { Button, Group, Modal } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { useFocusBack } from "../../_kit/navigation/use-focus-back.ts";
import { t } from "../../messages/index.ts";
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
  useFocusBack();
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
    <Modal
      opened
      onClose={onClose}
      title={contact ? words.editTitle : words.addTitle}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ "aria-label": t.actions.close }}
    >
      <form onSubmit={submit} noValidate>
        {error && <Refusal error={error} />}
        <ContactFields form={form} known={contact} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
