type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes a function that picks the form for a count and puts the count, written in that language, in place of `#`. */
export const pluralFor = (language: string) => {
  // Made when they are first used: by then another thread has read what the browser needs for them (see early/main.ts).
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count: number, forms: Forms): string => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    return (forms[rules.select(count)] ?? forms.other).replaceAll("#", numbers.format(count));
  };
};
