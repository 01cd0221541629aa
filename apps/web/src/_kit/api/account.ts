import type { Account } from "@jobtracker/contracts";
import { createContext, use } from "react";
import { api } from "./client.ts";

/** The signed-in person; loaded before any page inside the shell is shown. */
export const accountQuery = () => api.auth.me.queryOptions({}, { staleTime: 5 * 60_000 });

/** Every card and every row reads it, and a query of its own for each would cost more than the rest of them. */
export const AccountContext = createContext<Account | undefined>(undefined);

/** The signed-in person; throws outside of the shell. */
export const useAccount = (): Account => {
  const account = use(AccountContext);
  if (account === undefined) throw new Error("Only pages inside the shell know who is signed in");
  return account;
};
