import type { Account } from "@jobtracker/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { accountQuery } from "../../../_kit/api/account.ts";
import { tellTabs } from "../../../_kit/tabs/tabs.ts";

/** Goes in after signing in: to where the person wanted to go, or to the board. */
export const useEnter = (wish: string | undefined) => {
  const queryClient = useQueryClient();
  const router = useRouter();
  return (account: Account) => {
    queryClient.clear();
    tellTabs({ kind: "signed-in", account: account.id });
    queryClient.setQueryData(accountQuery().queryKey, account);
    return wish === undefined
      ? router.navigate({ to: "/", replace: true })
      : router.navigate({ href: wish, replace: true });
  };
};
