import {
  JsonResume,
  type MergeAction,
  type MergeItem,
  type ProfileImportDetail,
} from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { refreshResumes } from "../profile-imports-query.ts";

/** What the person decided while looking at an import. */
export const useReview = (detail: ProfileImportDetail, items: readonly MergeItem[]) => {
  const queryClient = useQueryClient();
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeAction>>(new Map());
  const { id, version: expectedVersion } = detail;
  const correct = useMutation({
    mutationFn: (resume: unknown) =>
      client.profileImports.correct.mutate({ id, expectedVersion, resume: JsonResume.parse(resume) }),
    onSuccess: () => noticeDone(words.saved),
    onError: (error) => noticeFailure(error, words.notSaved),
    onSettled: () => refreshResumes(queryClient),
  });
  const actionOf = (item: MergeItem): MergeAction => choices.get(item.key) ?? item.action;
  return {
    items,
    resume: detail.resume,
    isOpen: detail.state === "pending",
    correct,
    choices,
    actionOf,
    /** How many pieces would be taken. */
    taken: items.filter((item) => actionOf(item) !== "skip").length,
    choose: (key: string, action: MergeAction) => setChoices((before) => new Map(before).set(key, action)),
    forget: () => setChoices(new Map()),
  };
};
export type Review = ReturnType<typeof useReview>;
