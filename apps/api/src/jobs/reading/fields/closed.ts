/** Sentences by which sites say that a posting takes no more applications, in English, German, French and Spanish. */
const CLOSED =
  /no longer accept(?:ing|s) applications|(?:this )?(?:job|position|posting|vacancy|role|offer|advert(?:isement)?|listing) (?:is|has been|was) (?:no longer (?:available|active|online|open)|(?:already |now )?(?:closed|filled)|removed|withdrawn|taken down)|(?:job|position|posting|vacancy|role|offer|advert(?:isement)?|listing)(?: that)?(?: you(?: a|['’])re looking for)? (?:does not exist (?:any ?more|any longer)|doesn['’]t exist any ?more|no longer exists|(?:could not|cannot|can['’]t) be found)|^(?:this |the )?(?:job|posting|vacancy) (?:was |is )?not found[.!]?$|(?:this )?(?:job|position|posting|vacancy) (?:is|has) expired|applications (?:are|have) (?:now )?closed|nicht mehr (?:verfügbar|ausgeschrieben|aktiv|online)|(?:stelle\w*|anzeige|position|job|jobangebot|inserat|ausschreibung)(?: existiert nicht mehr| (?:gibt es|ist) nicht mehr(?: vorhanden)?|(?: wurde| konnte)? (?:leider )?nicht gefunden)|(?:stelle|position) (?:ist|wurde) (?:bereits |leider |inzwischen )*(?:besetzt|vergeben)|keine bewerbungen mehr|n['’]est plus (?:disponible|en ligne|d['’]actualité|active)|(?:offre|annonce|poste)(?: d['’]emploi)? (?:n['’]existe plus|(?:est )?introuvable|n['’]a pas été trouvée?|a été (?:retirée?|supprimée?))|(?:offre|annonce) (?:a )?expirée?|poste (?:est |a (?:déjà )?été )?(?:déjà )?pourvu|ya no (?:está (?:disponible|activa|vigente)|se aceptan|acepta|existe)|(?:oferta|vacante|puesto|empleo)(?: de (?:empleo|trabajo))? (?:no (?:encontrad[ao]|existe|se ha encontrado)|(?:ya )?(?:está|ha sido|fue) (?:cubiert[ao]|ocupad[ao]|retirad[ao]|eliminad[ao]))|(?:oferta|vacante) (?:ha )?(?:caducad[ao]|cerrada|finalizada|expirad[ao])/i;

/** The posting's own notice stands at its top or end, not inside the text; long lines are sentences of it. */
const LONGEST_NOTICE = 120;
/** Lines at the top and at the end among which it is looked for. */
const NOTICES = 150;

/** The line of a page that says that the posting is closed; null: none. */
export const closingLineOf = (text: string): string | null =>
  noticesOf(text).find((line) => line.length <= LONGEST_NOTICE && CLOSED.test(line)) ?? null;

const noticesOf = (text: string): string[] => {
  const lines = text.split("\n");
  return lines.length <= 2 * NOTICES ? lines : [...lines.slice(0, NOTICES), ...lines.slice(-NOTICES)];
};
