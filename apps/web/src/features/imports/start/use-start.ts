import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { client } from "../../../_kit/api/client.ts";
import { refreshImports } from "../imports-query.ts";
import type { Checking } from "./use-check.ts";

const inputOf = ({ source, columns }: Checking) => {
  if (source.form === "addresses") return { addresses: source.addresses };
  if (source.form === "table")
    return {
      table: source.table,
      name: source.name.slice(0, 200),
      ...(columns && { columns: [...columns] }),
    };
  return { pages: source.pages.map((page) => ({ ...page, name: page.name.slice(0, 300) })) };
};

/** Begins the batch and goes to its report. */
export const useStart = () => {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (checking: Checking) => client.imports.start.mutate(inputOf(checking)),
    onSuccess: ({ id }) => {
      void refreshImports(queryClient);
      void router.navigate({ to: "/batches/$batchId", params: { batchId: id } });
    },
  });
};
