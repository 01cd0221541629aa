/** Titles of the pages that sites show to programs and strangers in place of a posting. */
const OBSTACLE =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:robot|human)|pardon our interruption|robot check|security (?:check|verification)|verify(?:ing)? (?:that )?you are human|please (?:verify|wait|enable)|(?:sign|log) ?in(?: to\b.*| ?[|·–—-].*)?$|sign up(?: ?[|·–—-].*)?$|join linkedin|authwall|(?:error )?(?:403|404|410|429|503)\b|page not found|(?:the |this )?(?:job|posting|vacancy|position) (?:was |is )?not found\b.*|not found$|(?:stelle\w*|seite|job) nicht gefunden\b.*|(?:page|offre|annonce)(?: d['’]emploi)? (?:introuvable|non trouvée).*|(?:página|oferta|vacante)(?: de empleo)? no encontrada\b.*|forbidden$)/i;

/** True if the title belongs to a robot check, a sign-in or an error page. */
export const isObstacle = (title: string): boolean => OBSTACLE.test(title);
