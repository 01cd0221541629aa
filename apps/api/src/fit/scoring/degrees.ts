import { DegreeLevel, type ProfileDocument } from "@jobtracker/contracts";
import { folded } from "./words.ts";

/** From the lowest to the highest. */
export const degreeRanks: readonly DegreeLevel[] = DegreeLevel.options;

/** Words of degrees as resumes have them, the highest first. */
const LEVELS: readonly (readonly [RegExp, DegreeLevel])[] = [
  [/ph\.?\s?d|doctor|dr\.|promotion/, "doctorate"],
  [
    /master|\bm\.?sc|\bm\.?a\b|\bmba\b|ingenieur|diplom(?!a\b)|magister|staatsexamen|inzynier|cycle ing|bac ?\+ ?5/,
    "master",
  ],
  [
    /bachelor|\bb\.?\s?sc?\b|\bb\.?a\b|\bbsn\b|b\.?com|\bb\.?eng|licence|licenciat|\bgrado\b|laurea|undergraduate|bac ?\+ ?[34]|\bbut\b/,
    "bachelor",
  ],
  [
    /ausbildung|umschulung|\bihk\b|\bcap\b|\bbep\b|\bbts\b|\bdut\b|tecnico|associate|certificate|apprentic|svq|nvq|vocational|formacion profesional|\bfp\b|bac ?\+ ?2/,
    "vocational",
  ],
  [/abitur|high school|baccalaureat|bachillerato|matura|secondary|a.levels/, "secondary"],
];

/** Of a degree whose kind is not said. */
const UNSAID: DegreeLevel = "bachelor";

const IN_PROGRESS = /laufend|en cours|in progress|ongoing|expected|en curso|current/;

export interface Degree {
  readonly id: number;
  readonly text: string;
  readonly rank: number;
  readonly isDone: boolean;
}

/** The education of a profile as degrees; what has begun and has no end yet is not done. */
export const degreesOf = ({ education }: ProfileDocument, asOf: string): Degree[] =>
  education.map(({ id, studyType, area, institution, startDate, endDate }) => {
    const kind = folded(studyType ?? "");
    const level = LEVELS.find(([pattern]) => pattern.test(kind))?.[1] ?? UNSAID;
    const goesOn = IN_PROGRESS.test(kind) || (endDate === null ? startDate !== null : endDate > asOf);
    const text = [studyType, area, institution].filter(Boolean).join(", ");
    return { id, text, rank: degreeRanks.indexOf(level), isDone: !goesOn };
  });
