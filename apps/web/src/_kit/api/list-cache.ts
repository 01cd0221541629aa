import type { QueryClient, QueryFilters, QueryKey } from "@tanstack/react-query";

interface Listed<Item> {
  readonly items: Item[];
}

interface ListCacheOptions {
  readonly queryClient: QueryClient;
  /** Of the list. */
  readonly queryKey: QueryKey;
  /** What else shows these items. */
  readonly others: readonly QueryFilters[];
  /** Names the changes of these items, which are sent one after the other. */
  readonly mutationKey: readonly string[];
}

/** One after the other: each raises versions that the next has to name. */
export const oneByOne = (name: string) => ({ mutationKey: [name], scope: { id: name } });

/** A list as it is shown, and what is done to show another before the server answers. */
export const listCache = <Item extends { readonly id: number }>(options: ListCacheOptions) => {
  const { queryClient, queryKey, others, mutationKey } = options;
  const shown = (): Item[] => queryClient.getQueryData<Listed<Item>>(queryKey)?.items ?? [];
  const show = (items: Item[]) =>
    queryClient.setQueryData<Listed<Item>>(queryKey, (list) => list && { ...list, items });
  return {
    shown,
    show,
    put: (item: Item) => show(shown().map((one) => (one.id === item.id ? item : one))),
    /** Shows other items before the server answers, and answers with those before. */
    anticipate: async (change: (items: Item[]) => Item[]): Promise<Item[]> => {
      await queryClient.cancelQueries({ queryKey });
      const before = shown();
      show(change(before));
      return before;
    },
    /** While other changes are on their way, the server's list would be an old one. */
    refresh: async () => {
      if (queryClient.isMutating({ mutationKey }) > 1) return;
      await Promise.all([{ queryKey }, ...others].map((filter) => queryClient.invalidateQueries(filter)));
    },
  };
};
