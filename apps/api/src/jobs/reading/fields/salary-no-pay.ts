/** What stands in a line of pay and is none: shares, hours, levels, parts of full time, what a company earns, months of pay. */
const NO_PAY = [
  /\d+(?:[.,]\d+)?\s?%/g,
  /\d+(?:[.,]\d+)?\s?(?:std\.?|stunden|hours?|hrs?|h|heures?|horas|uur|godzin)\.?\s?(?:\/|per|pro|a|par|je|die|à la)?\s?(?:woche|week|semaine|semana(?:les)?|wöchentlich)/gi,
  /\b(?:cdi|cdd)\s\d+\s?h\b/gi,
  /\b\d+(?:[.,]\d+)?\s?fte\b/gi,
  /\b(?:level|band|grade|stufe|eg|e|tv-?l|tvöd|group|gruppe|échelon|nivel|step|class)\s?\d+[a-z]?(?:\s?[-–&]\s?\d+)?:?/gi,
  /\b401\s?\(?k\)?/gi,
  /\b24\s?\/\s?7\b/g,
  /\b(?:sur|over|auf|x|×|en)?\s?\d{2}(?:[.,]\d)?\s?(?:mois|pagas?|pagos|monatsgehälter|mensualités|mensualidades|monatslöhnen?|gehältern?|salaires|payments|mal|x)(?!\p{L})/giu,
  /(?<![\p{L}\d])[x×]\s?\d{2}(?:[.,]\d)?(?![\d.,'’]?\d)/giu,
  /\b13\.\s?monats(?:gehalt|lohn)/gi,
  /\d+\s?(?:tage|days|jours|días|weeks|wochen|semaines)\b/gi,
];
const OTHER_MONEY =
  /\b(?:umsatz|revenue|turnover|funding|raised|chiffre d['’]affaires|milliards?|millions?|billion|milliarden|facturación|sachbezug|gutschein|zuschuss|voucher|allowance only|mindestlohn|minimum wage|smic|convenio|referral|sign-?on bonus|relocation|learning budget|weiterbildungsbudget)\b/i;
/** A line that begins with one of these speaks of what is given beside the pay. */
const BENEFIT =
  /^[^\d€£$]*\b(?:bonus|prime|bono|benefits?|ticket|dietas|urlaubsgeld|weihnachtsgeld|zuschlag|zuschuss|jobticket|allowance|budget|equity|reimbursement|prämie|voucher|chèques?|mutuelle|incentive)\b/i;
const PAY_WORD =
  /\b(?:salar(?:y|io)|gehalt|salaire|rémunération|vergütung|lohn|pay|wage|sueldo|base|fixe?|grund)/i;

/** What follows is beside the pay: a bonus, a package, an allowance. */
const BESIDE =
  /\s*(?:\+(?=\s*(?!week|month|hour|daily|p\.?a|per|a year)\p{L})|\bplus\b|\bexcl(?:uding|\.)?\b|\bzzgl\b|\bzuzüglich\b|\bund bonus\b|\bsalary packaging\b|\bvariable\b|\bprime\b|\bOTE up\b).*$/iu;

/** True if the line speaks of other money than pay, or of what is given beside it. */
export const isOfOtherThings = (line: string): boolean =>
  OTHER_MONEY.test(line) || (BENEFIT.test(line) && !PAY_WORD.test(line));

/** The line without the numbers that are no pay, and without what it states beside the pay. */
export const withoutOtherNumbers = (line: string): string =>
  NO_PAY.reduce((rest, pattern) => rest.replace(pattern, " "), line.replace(/[\u00a0\u202f]/g, " ")).replace(
    BESIDE,
    "",
  );
