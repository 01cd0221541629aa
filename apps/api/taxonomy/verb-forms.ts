/** Endings of the forms in which postings and resumes use a verb, in place of that of the infinitive. */
const ENDINGS = {
  fr: { er: ["er", "ez", "é", "ant", "ons"], ir: ["ir", "issez", "i", "issant"], re: ["re", "ez", "ant"] },
  es: {
    ar: ["ar", "ando", "arás", "as", "ado"],
    er: ["er", "iendo", "erás", "es", "ido"],
    ir: ["ir", "iendo", "irás", "es", "ido"],
  },
} as const;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  accueillir: ["accueillir", "accueillez", "accueilli", "accueillant"],
  conduire: ["conduire", "conduisez", "conduit", "conduisant"],
  cuire: ["cuire", "cuisez", "cuit", "cuisant"],
  faire: ["faire", "faites", "fait", "faisant"],
  prendre: ["prendre", "prenez", "pris", "prenant"],
  servir: ["servir", "servez", "servi", "servant"],
  tenir: ["tenir", "tenez", "tenu", "tenant"],
};

/** `gérer les plannings` → also `gérez les plannings` …; a phrase that begins with no infinitive stays alone. Some forms are no words; nobody writes them. */
export const verbForms = (phrase: string, language: keyof typeof ENDINGS): string[] => {
  const [verb = "", ...rest] = phrase.split(" ");
  const endings: Readonly<Record<string, readonly string[]>> = ENDINGS[language];
  const forms = endings[verb.slice(-2)];
  if (forms === undefined || verb !== verb.toLowerCase()) return [phrase];
  const stem = verb.slice(0, -2);
  const irregular = IRREGULAR[verb];
  return (irregular ?? forms.map((ending) => stem + ending)).map((form) => [form, ...rest].join(" "));
};
