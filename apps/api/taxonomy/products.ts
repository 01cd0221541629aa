import { curation } from "./curation.ts";
import { compact, hasCapitals, isOneWord, slug, withoutQualifier } from "./names.ts";
import type { SourceRow } from "./sources.ts";

/** Products that ESCO lists as other names of their kind become entries of their own, and leave its names. */
export const splitProducts = (rows: readonly SourceRow[]): SourceRow[] => {
  const names = new Set(rows.map((row) => compact(withoutQualifier(row.name))));
  return rows.flatMap((row) => {
    if (!curation.categoriesWithProducts.has(row.name)) return [row];
    const isProduct = (alias: string) =>
      isOneWord(alias) && hasCapitals(alias) && !/^[A-Z]{2,4}$/.test(alias);
    const products = row.aliases.filter(isProduct).filter((alias) => !names.has(compact(alias)));
    return [
      { ...row, aliases: row.aliases.filter((alias) => !isProduct(alias)) },
      ...products.map((name) => ({
        ...row,
        id: `${row.id}.${slug(name)}`,
        name,
        aliases: [],
        category: row.name.replace(/^use /, ""),
      })),
    ];
  });
};
