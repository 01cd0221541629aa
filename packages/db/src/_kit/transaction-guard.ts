import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Refuses a transaction that is opened inside another: the embedded engine has one writer, and would wait for itself.
 * Work that is merely started inside and goes on after the end may open its own.
 */
export const transactionGuard = () => {
  const current = new AsyncLocalStorage<{ open: boolean }>();
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (current.getStore()?.open)
      throw new Error("A transaction was opened inside another; pass the outer one on instead");
    const scope = { open: true };
    try {
      return await current.run(scope, work);
    } finally {
      scope.open = false;
    }
  };
};
