import type { JsonResume, MergeAction, MergeItem, ProfileImportDetail } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { refreshResumes } from "../profile-imports-query.ts";
import { actionsFor } from "./piece-actions.ts";
import { type About, type Choice, isAbout } from "./review-draft.ts";
import { useCorrections } from "./use-corrections.ts";
import type { UsedChoices } from "./use-review-choices.ts";

/** Puts another document in the place of what was read. */
const useCorrect = ({ id, version: expectedVersion }: ProfileImportDetail) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (resume: JsonResume) => client.profileImports.correct.mutate({ id, expectedVersion, resume }),
    onSuccess: () => noticeDone(words.saved),
    onError: (error) => noticeFailure(error, words.notSaved),
    onSettled: () => refreshResumes(queryClient),
  });
};

/** What of the person's words is about pieces that are there. */
const fitting = <Word extends About>(
  said: ReadonlyMap<string, Word>,
  items: readonly MergeItem[],
  version: number,
): ReadonlyMap<string, Word> =>
  new Map(
    items.flatMap((item) => {
      const word = said.get(item.key);
      return word !== undefined && isAbout(word, item, version) ? [[item.key, word] as const] : [];
    }),
  );

/** Those of the choices that can be made of their pieces. */
const possible = (all: ReadonlyMap<string, Choice>, items: readonly MergeItem[]): Map<string, Choice> =>
  new Map(
    items.flatMap((item): [string, Choice][] => {
      const choice = all.get(item.key);
      return choice && actionsFor(item).includes(choice.action) ? [[item.key, choice]] : [];
    }),
  );

/** What the person decides while looking at an import. */
export const useReview = (detail: ProfileImportDetail, items: readonly MergeItem[], chosen: UsedChoices) => {
  const { version } = detail;
  const correct = useCorrect(detail);
  const corrections = useCorrections(detail);
  const unsaved = fitting(corrections.unsaved, items, version);
  const all = fitting(chosen.choices, items, version);
  /** Of all that is chosen by then, what is about pieces that are there. */
  const changeChoices = (work: (choices: Map<string, Choice>) => void) =>
    chosen.change((now) => {
      const next = new Map(possible(fitting(now.choices, items, version), items));
      work(next);
      return { choices: next };
    });
  const choices = possible(all, items);
  const actionOf = ({ key, action }: MergeItem): MergeAction => choices.get(key)?.action ?? action;
  return {
    items,
    resume: detail.resume,
    isOpen: detail.state === "pending",
    isSaving: correct.isPending,
    corrections,
    choices,
    unsaved,
    actionOf,
    /** How many pieces would be taken. */
    taken: items.filter((item) => actionOf(item) !== "skip").length,
    /** Of what was chosen and written, what is about nothing any more. */
    outdated: chosen.choices.size - choices.size + corrections.unsaved.size - unsaved.size,
    choose: ({ key, label }: MergeItem, action: MergeAction) =>
      changeChoices((next) => next.set(key, { version, label, action })),
    /** Leaves a whole section out, or does with each piece of it what is done unless something else is chosen. */
    takeAll: (some: readonly MergeItem[], isTaken: boolean) =>
      changeChoices((next) => {
        for (const { key, label } of some)
          if (isTaken) next.delete(key);
          else next.set(key, { version, label, action: "skip" });
      }),
    save: async ({ key }: MergeItem, resume: JsonResume) => {
      const { version: saved } = await correct.mutateAsync(resume);
      corrections.drop(key);
      // The person's own correction leaves the other pieces where they are.
      changeChoices((next) => {
        for (const [at, choice] of next) next.set(at, { ...choice, version: saved });
      });
    },
  };
};
export type Review = ReturnType<typeof useReview>;
