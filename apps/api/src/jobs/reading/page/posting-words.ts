/** Words that postings have and that other pages hardly ever do, in English, German, French and Spanish. */
const WORDS = new RegExp(
  [
    "\\b(?:apply (?:now|here|by|today|for|online|via|to|with)|to apply|how to apply|applicants?|your application|job (?:description|summary|type|id|details|title|opening)|this (?:job|role|position|vacancy|internship)|the role\\b|about the (?:role|job|position)|we(?:['’]re| are) (?:hiring|looking for|seeking|searching for)|we (?:look|search) for|(?:come|join|work) (?:and work )?(?:with |at )?(?:us|our team)\\b|you will|you['’]ll|your (?:profile|responsibilities|tasks|role|qualifications|skills)|responsibilities|qualifications|requirements|what you(?:['’]ll| will) |years of experience|experience (?:with|in)|salary|compensation|full[- ]?time|part[- ]?time|internship|employment|equal opportunity|hiring|vacancy|recruit\\w*)",
    "bewerb(?:en|ung\\w*|er\\w*|t?\\b)|stellen(?:anzeige|beschreibung|angebot)|wir suchen|suchen wir|(?:dein|ihr|das) profil|deine aufgaben|ihre aufgaben|aufgaben\\b|anforderungen|qualifikation|gehalt|vergütung|vollzeit|teilzeit|festanstellung|berufserfahrung|arbeitgeber|arbeitsvertrag|praktikum|ausbildung|\\([mwdfx] ?/ ?[mwdfx](?: ?/ ?[mwdfx])?\\)",
    "postul(?:er|ez|ant)|candidat(?:ure|s|es|e)?\\b|recrut\\w*|nous recherchons|profil recherché|vos missions|missions\\b|compétences|salaire|rémunération|\\bCDI\\b|\\bCDD\\b|alternance|temps (?:plein|partiel)|offre d['’]emploi|\\(?[hf]/[hf]\\)?",
    "inscríbete|candidatura|solicit(?:a|ar|ud) (?:el puesto|empleo|ahora)|buscamos|se busca|requisitos|funciones\\b|responsabilidades|puesto\\b|vacante|salario|sueldo|jornada|contrato (?:indefinido|temporal|fijo)|oferta de (?:empleo|trabajo)|experiencia (?:en|con|mínima)",
  ].join("|"),
  "iu",
);

/** Characters that are looked at. */
const LOOKED_AT = 30_000;

/** True if a text has anything of a posting. */
export const speaksOfJob = (text: string): boolean => WORDS.test(text.slice(0, LOOKED_AT));
