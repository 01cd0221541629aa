import type { ImportColumn } from "@jobtracker/contracts";
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import type { BatchSource } from "./batch-source.ts";

type Columns = readonly (ImportColumn | null)[];

export interface Checking {
  readonly source: BatchSource;
  readonly columns?: Columns;
}

const NOTHING = { lines: [], columns: [], notTaken: [], bad: 0 };

/** Asks which lines can be captured. A query, but one that carries a whole table. */
export const useCheck = () =>
  useMutation({
    meta: { changesNothing: true },
    mutationFn: async ({ source, columns }: Checking) => {
      if (source.form === "pages") return { ...NOTHING, good: source.pages.length };
      if (source.form === "addresses") return client.imports.check.query({ addresses: source.addresses });
      return client.imports.check.query({ table: source.table, ...(columns && { columns: [...columns] }) });
    },
  });
