/** Sentences by which sites say that a posting takes no more applications, in English, German, French and Spanish. */
const CLOSED =
  /no longer accept(?:ing|s) applications|(?:this )?(?:job|position|posting|vacancy|role) (?:is|has been) (?:no longer available|closed|filled)|(?:this )?(?:job|position|posting|vacancy) (?:is|has) expired|applications (?:are|have) (?:now )?closed|nicht mehr (?:verfügbar|ausgeschrieben|aktiv)|stelle (?:ist|wurde) (?:bereits )?besetzt|keine bewerbungen mehr|n['’]est plus (?:disponible|en ligne|d['’]actualité)|(?:offre|annonce) (?:a )?expirée?|poste (?:est |a été )?(?:déjà )?pourvu|ya no (?:está disponible|se aceptan|acepta)|(?:oferta|vacante) (?:ha )?(?:caducad[ao]|cerrada|finalizada|expirad[ao])/i;

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
