/** Words of the buttons and links that job boards put around a posting, as whole lines, in English, German, French and Spanish. */
const FURNITURE = new RegExp(
  `^(?:${[
    "share|save(?:d)?(?: job)?|show (?:more|less)(?: options)?|more options|easy apply|apply(?: now| on company (?:site|website)| with indeed)?|report(?: this)? job|follow|message|dismiss|close|print|promoted(?: by hirer)?|actively (?:hiring|recruiting|reviewing applicants)|responses managed off linkedin|job details|job post|overview|profile insights|skip to (?:main )?content|sign in|log ?in|menu|home|search(?: jobs)?|back(?: to (?:search|results|search results|all jobs|jobs|job search|list))?|view all jobs|here['’]s how the job details align with your profile\\.?",
    "teilen|speichern|gespeichert|merken|weitere optionen(?: anzeigen)?|mehr anzeigen|(?:jetzt |schnell |einfach )?bewerben|schnellbewerbung|melden|folgen|schließen|drucken|zurück(?: zu(?:r|m|\\s?den)? .{3,30})?|(?:zum|direkt zum) (?:haupt)?inhalt(?: springen)?|anmelden|einloggen|startseite|stellendetails|jobdetails",
    "partager|enregistrer|sauvegarder|(?:afficher )?plus d['’]options|afficher plus|postuler(?: maintenant)?|candidature simplifiée|signaler|suivre|fermer|imprimer|retour(?: aux? .{3,30}| à la .{3,30})?|aller au contenu(?: principal)?|se connecter|accueil|détails (?:du poste|de l['’]emploi)",
    "compartir|guardar|(?:mostrar )?más opciones|mostrar más|solicitar(?: ahora)?|solicitud sencilla|inscribirme|inscribirse|denunciar|seguir|cerrar|imprimir|volver(?: a (?:los |la )?.{3,30})?|(?:saltar|ir) al contenido(?: principal)?|iniciar sesión|inicio|detalles del empleo",
  ].join("|")}|.{1,80} logo|logo .{1,80})$`,
  "iu",
);

/** True if a line is a button or a link of a board, which people copy along with a posting. */
export const isFurniture = (line: string): boolean => FURNITURE.test(line.trim());

const SUFFIX = /\s+-\s+(?:job post|offre d['’]emploi|stellenanzeige|oferta de empleo)$/i;

/** Indeed ends a copied title with "- job post". */
export const withoutFurniture = (title: string): string => title.replace(SUFFIX, "");
