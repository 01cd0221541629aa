const PAYMENTS = [
  /(?:sur|over|auf|en)?\s?(?<![\d.,])(\d{2}(?:[.,]\d)?)\s?(?:mois|pagas?|pagos|mensualités|monatsgehälter|monatslöhne|monatslöhnen|mensualidades|gehälter|gehältern|payments|salaires|mal|x)(?!\p{L})/iu,
  /(?<![\p{L}\d])[x×]\s?(\d{2}(?:[.,]\d)?)(?![\d.,'’]?\d)/iu,
] as const;
const FEWEST = 12;
const MOST = 18;

/** How many monthly payments a year has, if words about pay count them ("sur 13 mois", "14 pagas", "x13"); null: they do not. */
export const monthlyPaymentsOf = (words: string): number | null => {
  for (const pattern of PAYMENTS) {
    const count = Number(pattern.exec(words)?.[1]?.replace(",", ".") ?? Number.NaN);
    if (count >= FEWEST && count <= MOST) return count;
  }
  return null;
};
