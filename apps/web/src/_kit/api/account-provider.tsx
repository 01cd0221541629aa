import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AccountContext, accountQuery } from "./account.ts";

export const AccountProvider = ({ children }: { readonly children: ReactNode }) => {
  const { data } = useSuspenseQuery(accountQuery());
  return <AccountContext value={data}>{children}</AccountContext>;
};
