import type { Contact } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { people } from "../../messages/people.ts";
import { contactsOf } from "./contacts-query.ts";

/** Everything that shows contacts, or counts them, is asked for anew. */
export const useRefreshContacts = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [api.contacts, api.recruiters].map((domain) => queryClient.invalidateQueries(domain.pathFilter())),
    );
};

/** Taken off at once, put back if the server refuses; it can be brought back. */
export const useRemoveContact = (applicationId: number) => {
  const queryClient = useQueryClient();
  const refresh = useRefreshContacts();
  const { queryKey } = contactsOf(applicationId);
  const restore = useMutation(
    api.contacts.restore.mutationOptions({ onError: (error) => noticeFailure(error), onSettled: refresh }),
  );
  const remove = useMutation(
    api.contacts.delete.mutationOptions({
      onMutate: async ({ id }) => {
        const before = queryClient.getQueryData(queryKey);
        queryClient.setQueryData(
          queryKey,
          (shown) => shown && { ...shown, items: shown.items.filter((contact) => contact.id !== id) },
        );
        await queryClient.cancelQueries({ queryKey });
        return before;
      },
      onSuccess: ({ id, name }) => noticeUndo(people.contacts.removed(name), () => restore.mutate({ id })),
      onError: (error, _input, before) => {
        queryClient.setQueryData(queryKey, before);
        noticeFailure(error);
      },
      onSettled: refresh,
    }),
  );
  return ({ id }: Contact) => remove.mutate({ id });
};
