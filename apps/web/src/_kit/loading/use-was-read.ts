import { useState } from "react";

/** Whether a query has been answered or refused once, whatever it does later. */
export const useWasRead = ({ isPending }: { readonly isPending: boolean }): boolean => {
  const [wasRead, setWasRead] = useState(!isPending);
  if (!isPending && !wasRead) setWasRead(true);
  return wasRead || !isPending;
};
