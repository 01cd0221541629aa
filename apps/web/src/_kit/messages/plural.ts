type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes a function that picks the form for a count and puts the count, written in that language, in place of `#`. */
export const pluralFor = (language: string) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replaceAll("#", numbers.format(count));
};
