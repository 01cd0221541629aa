import type { CompanyDetail } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, client } from "../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { people } from "../../messages/people.ts";
import { companyQuery } from "./companies-query.ts";

const words = people.companies;

/** Shows a company as the server answered it, and asks anew for whatever names companies. */
const useShowCompany = () => {
  const queryClient = useQueryClient();
  return {
    show: (company: CompanyDetail) => queryClient.setQueryData(companyQuery(company.id).queryKey, company),
    refresh: () =>
      Promise.all(
        [api.companies, api.jobs, api.applications, api.search].map((domain) =>
          queryClient.invalidateQueries(domain.pathFilter()),
        ),
      ),
  };
};

export type CompanyEdits = Pick<CompanyDetail, "name" | "website" | "notes">;

interface CompanyChange {
  /** As the person saw it. */
  readonly company: CompanyDetail;
  readonly to: CompanyEdits;
  readonly isUndo?: boolean;
}

export const useChangeCompany = () => {
  const { show, refresh } = useShowCompany();
  const mutation = useMutation({
    mutationFn: ({ company, to }: CompanyChange) =>
      client.companies.update.mutate({ id: company.id, expectedVersion: company.version, ...to }),
    onSuccess: (after, { company: { name, website, notes }, isUndo }) => {
      show(after);
      if (isUndo) return;
      noticeUndo(words.changed(after.name), () =>
        mutation.mutate({ company: after, to: { name, website, notes }, isUndo: true }),
      );
    },
    onError: (error, { company }) => noticeFailure(error, words.notChanged(company.name)),
    onSettled: refresh,
  });
  return mutation;
};

/** Brings a deleted or merged company back, with the jobs that it had. */
export const useRestoreCompany = () => {
  const { show, refresh } = useShowCompany();
  return useMutation(
    api.companies.restore.mutationOptions({
      onSuccess: (company) => {
        show(company);
        noticeDone(words.restored(company.name));
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
};

interface CompanyMerge {
  readonly company: CompanyDetail;
  readonly intoId: number;
}

/** The page of the company that is left opens; one press takes it back. */
export const useMergeCompany = () => {
  const { show, refresh } = useShowCompany();
  const restore = useRestoreCompany();
  const router = useRouter();
  return useMutation({
    mutationFn: ({ company: { id, version }, intoId }: CompanyMerge) =>
      client.companies.merge.mutate({ id, intoId, expectedVersion: version }),
    onSuccess: (left, { company: { id, name } }) => {
      show(left);
      void router.navigate({ to: "/companies/$companyId", params: { companyId: left.id } });
      noticeUndo(words.merged(name, left.name), () => restore.mutate({ id }));
    },
    onError: (error, { company }) => noticeFailure(error, words.notChanged(company.name)),
    onSettled: refresh,
  });
};

export const useDeleteCompany = () => {
  const { show, refresh } = useShowCompany();
  const restore = useRestoreCompany();
  return useMutation(
    api.companies.delete.mutationOptions({
      onSuccess: (company) => {
        show(company);
        noticeUndo(words.deleted(company.name), () => restore.mutate({ id: company.id }));
      },
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
};
