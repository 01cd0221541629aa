import type { Employment, RecruiterDetail } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, client } from "../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { people } from "../../messages/people.ts";
import { recruiterQuery } from "./recruiters-query.ts";

const words = people.recruiters;

/** Shows a recruiter as the server answered it, and asks anew for whatever names recruiters. */
export const useShowRecruiter = () => {
  const queryClient = useQueryClient();
  return {
    show: (recruiter: RecruiterDetail) =>
      queryClient.setQueryData(recruiterQuery(recruiter.id).queryKey, recruiter),
    refresh: () =>
      Promise.all(
        [api.recruiters, api.contacts, api.companies].map((domain) =>
          queryClient.invalidateQueries(domain.pathFilter()),
        ),
      ),
  };
};

export type RecruiterEdits = Pick<RecruiterDetail, "name" | "email" | "phone" | "profileUrl" | "notes">;

interface RecruiterChange {
  /** As the person saw it. */
  readonly recruiter: RecruiterDetail;
  readonly to: RecruiterEdits;
  readonly isUndo?: boolean;
}

const editsOf = ({ name, email, phone, profileUrl, notes }: RecruiterDetail): RecruiterEdits => ({
  name,
  email,
  phone,
  profileUrl,
  notes,
});

export const useChangeRecruiter = () => {
  const { show, refresh } = useShowRecruiter();
  const mutation = useMutation({
    mutationFn: ({ recruiter: { id, version }, to }: RecruiterChange) =>
      client.recruiters.update.mutate({ id, expectedVersion: version, ...to }),
    onSuccess: (after, { recruiter, isUndo }) => {
      show(after);
      if (isUndo) return;
      noticeUndo(words.changed(after.name), () =>
        mutation.mutate({ recruiter: after, to: editsOf(recruiter), isUndo: true }),
      );
    },
    onSettled: refresh,
  });
  return mutation;
};

/** The page of the new one opens. */
export const useAddRecruiter = () => {
  const { show, refresh } = useShowRecruiter();
  const router = useRouter();
  return useMutation(
    api.recruiters.create.mutationOptions({
      onSuccess: (recruiter) => {
        show(recruiter);
        noticeDone(words.added(recruiter.name));
        void router.navigate({ to: "/recruiters/$recruiterId", params: { recruiterId: recruiter.id } });
      },
      onSettled: refresh,
    }),
  );
};

/** Brings a deleted or merged recruiter back. */
export const useRestoreRecruiter = () => {
  const { show, refresh } = useShowRecruiter();
  return useMutation(
    api.recruiters.restore.mutationOptions({
      onSuccess: (recruiter) => {
        show(recruiter);
        noticeDone(words.restored(recruiter.name));
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
};

interface RecruiterMerge {
  readonly recruiter: RecruiterDetail;
  readonly intoId: number;
}

/** The page of the one that is left opens; one press takes it back. */
export const useMergeRecruiter = () => {
  const { show, refresh } = useShowRecruiter();
  const restore = useRestoreRecruiter();
  const router = useRouter();
  return useMutation({
    mutationFn: ({ recruiter: { id, version }, intoId }: RecruiterMerge) =>
      client.recruiters.merge.mutate({ id, intoId, expectedVersion: version }),
    onSuccess: (left, { recruiter: { id, name } }) => {
      show(left);
      void router.navigate({ to: "/recruiters/$recruiterId", params: { recruiterId: left.id } });
      noticeUndo(words.merged(name, left.name), () => restore.mutate({ id }));
    },
    onError: (error, { recruiter }) => noticeFailure(error, words.notChanged(recruiter.name)),
    onSettled: refresh,
  });
};

export const useDeleteRecruiter = () => {
  const { show, refresh } = useShowRecruiter();
  const restore = useRestoreRecruiter();
  return useMutation(
    api.recruiters.delete.mutationOptions({
      onSuccess: (recruiter) => {
        show(recruiter);
        noticeUndo(words.deleted(recruiter.name), () => restore.mutate({ id: recruiter.id }));
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
};

/** A deleted entry of the history can be brought back. */
export const useDeleteEmployment = () => {
  const { refresh } = useShowRecruiter();
  const shared = { onError: (error: unknown) => noticeFailure(error), onSettled: refresh };
  const restore = useMutation(api.recruiters.restoreEmployment.mutationOptions(shared));
  const remove = useMutation(
    api.recruiters.deleteEmployment.mutationOptions({
      ...shared,
      onSuccess: ({ id, company }) =>
        noticeUndo(words.employmentDeleted(company), () => restore.mutate({ id })),
    }),
  );
  return ({ id }: Employment) => remove.mutate({ id });
};
