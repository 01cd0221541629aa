import type { Stage } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { stagesQuery } from "./stages-query.ts";

/** One after the other: each raises versions that the next has to name. */
export const oneByOne = { mutationKey: ["stages"], scope: { id: "stages" } };

/** The stages as they are shown, and what is done to show others. */
export const stagesCache = (queryClient: QueryClient) => {
  const { queryKey } = stagesQuery();
  const shown = (): Stage[] => queryClient.getQueryData(queryKey)?.items ?? [];
  const show = (items: Stage[]) => queryClient.setQueryData(queryKey, (list) => list && { ...list, items });
  return {
    shown,
    show,
    put: (stage: Stage) => show(shown().map((one) => (one.id === stage.id ? stage : one))),
    /** Shows other stages before the server answers, and answers with those before. */
    anticipate: async (change: (stages: Stage[]) => Stage[]): Promise<Stage[]> => {
      await queryClient.cancelQueries({ queryKey });
      const before = shown();
      show(change(before));
      return before;
    },
    /** Stage names stand on every page; while other changes are on their way, the server's list would be an old one. */
    refresh: async () => {
      if (queryClient.isMutating({ mutationKey: oneByOne.mutationKey }) > 1) return;
      await Promise.all([
        queryClient.invalidateQueries({ queryKey }),
        queryClient.invalidateQueries(api.applications.pathFilter()),
      ]);
    },
  };
};
