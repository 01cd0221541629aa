import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "./client.ts";

/** The signed-in person; loaded before any page inside the shell is shown. */
export const accountQuery = () => api.auth.me.queryOptions({}, { staleTime: 5 * 60_000 });

export const useAccount = () => useSuspenseQuery(accountQuery()).data;
