import { OPTIONAL } from "./signs.ts";

const NEEDED =
  "(?:required|needed|necessary|mandatory|essential|expected|a must|a requirement|nötig|notwendig|erforderlich|zwingend|vorausgesetzt|verlangt|voraussetzung|bedingung|pflicht|nécessaires?|obligatoires?|exigée?s?|requis(?:es?)?|demandée?s?|indispensables?|impérati\\p{L}+|necesari[oa]s?|obligatori[oa]s?|imprescindibles?|requisito|requerid[oa]s?)";

/** What alone is said not to be needed is no requirement. */
const NOT_NEEDED = new RegExp(
  [
    `\\bnot (?:\\p{L}+ )?${NEEDED}`,
    `\\bno (?!fear|criminal).{0,40}\\b${NEEDED}`,
    "\\b(?:don['’]t|do not|won['’]t|will not) need (?:any|an?|prior|previous|experience)\\b",
    "\\bbrauchst (?:du )?kein",
    "\\bpas besoin d",
    "\\bno necesitas\\b",
    "\\bno (?:prior |previous |professional |relevant |work )*experience\\b",
    "\\bkein(?:e[nmrs]?)? (?!vorstraf|eintr).{0,40}(?:erforderlich|nötig|notwendig|vorausgesetzt|verlangt|zwingend|voraussetzung)",
    "\\bkein(?:e)? (?:muss|pflicht|bedingung)\\b",
    "^\\P{L}*(?:keine|ohne) (?:\\p{L}+ )?\\p{L}*erfahrung(?:en)?\\P{L}*$",
    `\\bnicht (?:\\p{L}+ )?${NEEDED}`,
    `\\b(?:pas|aucune?) (?:\\p{L}+ ){0,4}${NEEDED}`,
    "(?:^|\\s)débutante?s?(?:\\(e\\)s?|[·.]e[·.]?s?)? (?:acceptée?s?|bienvenue?s?)",
    "^\\P{L}*(?:sans|aucune) expérience\\P{L}*$",
    `\\bno (?:es|son) (?:\\p{L}+ )?${NEEDED}`,
    "\\bno (?:se (?:requiere|exige|necesita|precisa)|hace falta)\\b",
    "^\\P{L}*sin (?:\\p{L}+ )?experiencia\\P{L}*$",
    "\\b(?:beginners|career changers|newcomers) (?:are )?(?:also )?(?:very )?welcome",
    "(?:^|\\s)(?:quer|berufs|wieder)einsteiger(?:innen|:innen|\\*innen)? (?:sind )?(?:\\p{L}+ )?willkommen",
  ].join("|"),
  "iu",
);
/** Says so of what stands before it: `a plus, but not required`. */
const OF_WHAT_STANDS_BEFORE = new RegExp(
  `^\\P{L}*(?:(?:is|are|it|this|das|ist|sind|c['’]est|est) )*(?:not|nicht|kein|keine|pas|no|no es) (?:\\p{L}+ )?(?:${NEEDED}|muss)\\P{L}*$`,
  "iu",
);
/** Says of what stands before it that it is a plus: `not required, but a plus`. */
const A_PLUS =
  /^\P{L}*(?:(?:is|are|it|ist|est|es|would|be|wäre|serait|sería) ){0,3}(?:an? |ein |eine |un )?(?:\p{L}+ )?\p{L}+\P{L}*$/u;
const PARTS =
  /(?<=\p{L}{2}[.;])\s+|,?\s(?=(?:but|though|although|aber|jedoch|mais|pero)\s)|,\s(?=(?:not|no|nicht|keine?|pas|aucune?)\s)|(?<=\b(?:required|needed|necessary|erforderlich|nötig|notwendig|requise?|nécessaire)),\s|\s(?=\((?:not|nicht|kein|pas|no)\s)/iu;
const JOINT = /^(?:but|though|although|aber|jedoch|mais|pero)\s/i;

export interface AskedPart {
  readonly text: string;
  /** It is said not to be needed, and wished for nevertheless. */
  readonly isOptional: boolean;
}

/** What a unit asks for beside what it says not to be needed; null: nothing. */
export const askedPartOf = (text: string): AskedPart | null => {
  if (!NOT_NEEDED.test(text)) return { text, isOptional: false };
  const parts = text.split(PARTS).map((part) => part.replace(JOINT, ""));
  const asked = parts.filter((part) => !NOT_NEEDED.test(part));
  if (asked.length === 0) return null;
  const isOfAll =
    parts.slice(1).some((part) => OF_WHAT_STANDS_BEFORE.test(part)) ||
    asked.every((part) => OPTIONAL.test(part) && A_PLUS.test(part));
  return isOfAll ? { text, isOptional: true } : { text: asked.join("; "), isOptional: false };
};
