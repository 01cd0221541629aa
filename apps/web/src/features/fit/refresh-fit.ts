import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";

/**
 * A profile, a job or a skill changed: scores are asked for anew, and once more what rests on stored ones, when they have been made anew
 * in the background.
 */
export const refreshFit = (queryClient: QueryClient): Promise<void> => {
  // What cannot be followed is asked for anew by the next page that shows it.
  void import("./follow-rescoring.ts")
    .then(({ followRescoring }) => followRescoring(queryClient))
    .catch(() => undefined);
  return queryClient.invalidateQueries(api.fit.pathFilter());
};
