import type { DegreeLevel } from "@jobtracker/contracts";

/** The lowest level stands first: a posting that names several is content with it. */
const LEVELS: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    "secondary",
    /high school|secondary school|\babitur\b|fachhochschulreife|baccalauréat|bachillerato|\bbac\b(?!\s?\+)/i,
  ],
  [
    "vocational",
    /apprenticeship|vocational|(?:berufs)?ausbildung|\bCAP\b|\bBEP\b|\bBTS\b|\bDUT\b|bac\s?\+\s?[12]\b|formación profesional|\bFP\b|ciclo formativo|technical diploma|pflegefach.*ausbildung|gesell(?:e|in)/i,
  ],
  [
    "bachelor",
    /bachelor|\bB\.?\s?(?:Sc|A|Eng)\b|\bBSN\b|undergraduate|licence (?:en|de|pro|d['’])|bac\s?\+\s?[34]\b|\bgrado\b|diplomatura|licenciatura/i,
  ],
  [
    "master",
    /master|\bM\.?Sc\b|\bMBA\b|bac\s?\+\s?5\b|ingénieur|máster|diplom(?!a|atura|atie)(?:ingenieur)?\b/i,
  ],
  ["doctorate", /\bph\.?\s?d\b|doctorate|promotion\b(?= in)|promoviert|doctorat|doctorado/i],
];
const ANY =
  /\bdegree\b|\bdiploma\b|graduate of|\bstudium\b|studierst|studienabschluss|hochschulabschluss|abgeschlossenes? (?:studium|ausbildung)|berufsabschluss|\bdiplôme|cursus|formation (?:de type|d['’]|supérieure|initiale|en\b|scientifique)|issu\(?e?\)? d['’]une|école (?:de|d['’])|titulación|título|estudios (?:de|en|universitarios)|enrolled|immatrikuliert/i;

export interface AskedDegree {
  /** The lowest that suffices, also where an equivalent will do; null: none is named. */
  readonly level: DegreeLevel | null;
}

/** Null: the unit asks for no schooling. */
export const degreeIn = (text: string): AskedDegree | null => {
  const levels = LEVELS.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
  const [level] = levels;
  if (level === undefined) return ANY.test(text) ? { level: null } : null;
  const isOther = /\bscrum master|master data|webmaster|master (?:the|of)\b|licence (?:fee|agreement)/i.test(
    text,
  );
  if (isOther && !ANY.test(text)) return null;
  return { level };
};
