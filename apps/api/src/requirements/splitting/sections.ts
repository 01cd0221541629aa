/** What the lines below a heading are about. */
export type Section = "required" | "preferred" | "other" | "unknown";

const PREFERRED =
  /nice[- ]to[- ]have|preferred|bonus(?: points)?\b|\bplus(?:ses)?\b|desirable|desired|great addition|would be (?:a )?great|extra credit|good to have|also welcome|not a must|wünschenswert|von vorteil|pluspunkte|idealerweise|optional|un plus|\batouts?\b|apprécié|souhaité|deseable|se valorar|valorable|sumará|우대/i;
const REQUIRED =
  /requirement|qualification|what you(?:['’]ll| will)? (?:need|bring|have)|what we(?:['’]re| are)? (?:looking|seeking|need)|who (?:you|we)|about you|you (?:have|bring|are|might be|may be|will have)|must[- ]haves?|\bskills?\b|your (?:profile|background|experience)|^profile\b|experience\b|at a minimum|minimum\b|you(?:['’]ll| will) (?:thrive|succeed|be successful)|we care|expect from you|anforderung|voraussetzung|(?:dein|ihr|euer|das) profil|^profil\b|bringst|bringen sie mit|qualifikation|mitbring|wen wir suchen|wir erwarten|erwarten wir|das (?:solltest|brauchst) du|du (?:bist|hast)|(?:votre|le|ton) profil|profil recherch|compétences|ce que nous recherchons|nous recherchons|\bformation\b|prérequis|exigences|qualit[ée]s|qui êtes|requisitos|tu perfil|perfil|qué buscamos|lo que pedimos|pedimos|buscamos|qué necesitas|conocimientos|자격|필요|이런 분/i;
const OTHER =
  /responsibilit|what you(?:['’]ll| will) (?:do|be doing|work|learn|get)|your (?:role|mission|tasks|impact|day)|the (?:role|job|position|team|company)|about (?:us|the|our)|who we are|we offer|what we offer|offer|benefit|perks|compensation|pay (?:range|transparency)|salary|equal|diversity|how (?:to apply|we)|apply|application|hiring process|interview process|why (?:join|us|work)|aufgabe|tätigkeit|wir bieten|bieten wir|das bieten|benefits|über uns|vergütung|bewerb|kontakt|mission|responsabilit|avantage|nous (?:offrons|proposons|rejoindre)|(?:l['’])?entreprise|à propos|candidat|rémunération|poste\b|funciones|tareas|ofrecemos|qué ofrecemos|beneficios|sobre nosotros|condiciones|inscripción|salario|주요|담당|업무|혜택|복지|전형|contract|note|description|objectif|\bprocess|\bsteps\b|interview|recruit|fraud|privacy|accommodation|disabilit|(?<!working )conditions|rejoi|join us|tu misión|misión|das erwartet|unser angebot|ablauf|gut zu wissen|datenschutz|legal|disclaimer|schedule|département|location|culture|values|valeurs/i;

/** What a heading says of what follows; null: nothing. */
export const sectionOf = (heading: string): Section | null => {
  const text = heading.replace(/[:：*#]+\s*$/, "").trim();
  if (/not (?:needed|required)\s*$|nicht nötig/i.test(text)) return "other";
  if (PREFERRED.test(text)) return "preferred";
  if (/^(?:who we are|the role|your role|your mission)/i.test(text)) return "other";
  if (REQUIRED.test(text) && !/^(?:about us|your tasks)/i.test(text)) return "required";
  return OTHER.test(text) ? "other" : null;
};

/** "QUALITES - Rigueur, autonomie", "Voraussetzungen: Abitur": what is asked stands on the line of its label. */
const LABELLED = /^(.{3,40}?)\s*(?:[:：]|\s[-–—])\s+\S/;

/** What the label says that a line begins with; null: it has none that says anything. */
export const sectionOfLabel = (line: string): Section | null => {
  const label = LABELLED.exec(line)?.[1];
  return label === undefined ? null : sectionOf(label);
};

const LONGEST_HEADING = 90;

/** A short line that is no sentence and no item; or one that announces what follows by a colon. */
export const isHeading = (line: string, isFollowedByItems: boolean): boolean => {
  if (/[:：]$/.test(line)) return line.length <= 2 * LONGEST_HEADING;
  if (line.length > LONGEST_HEADING || /[.!;,]$/.test(line)) return false;
  return isFollowedByItems || line.split(" ").length <= 6;
};
