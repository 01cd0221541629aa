import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { useWelcomeState } from "./welcome-state.ts";

/**
 * True for somebody who never had a job here and has not declined the introduction; undefined until that is known. Who
 * deleted what there was needs no introduction, on no device.
 */
export const useIsNew = (): boolean | undefined => {
  const [state] = useWelcomeState();
  const isAsked = { enabled: state !== "over" };
  const jobs = useQuery(api.jobs.list.queryOptions({ limit: 1 }, isAsked));
  const deleted = useQuery(api.jobs.list.queryOptions({ limit: 1, deleted: true }, isAsked));
  if (state === "over" || jobs.isError || deleted.isError) return false;
  if (jobs.data === undefined || deleted.data === undefined) return undefined;
  return jobs.data.items.length === 0 && deleted.data.items.length === 0;
};
