import type { DayOrder } from "../dates/date-words.ts";
import { folded } from "../dates/month-words.ts";
import { joinLines } from "../lines/joined-lines.ts";
import { type Line, textOf } from "../lines/line.ts";
import { type Said, said, type Tree } from "../said.ts";
import { AT, splitAtCommas, splitAtSeparators } from "./parts.ts";
import { degreeDates } from "./period.ts";
import { isPlace } from "./signs.ts";
import { type Entry, type Part, splitByDates } from "./split-entries.ts";

const INSTITUTION =
  /\b(?:universit\w*|sixth form|universidad\w*|univ\.?|college|school|institute?|instituto|academy|akademie|academie|academia|hochschule|fachhochschule|\w*schule|\w*gymnasium|\w*kolleg|lycee|ecole|escuela|colegio|iut|insa|eth|epfl|mit|tu|fh|lmu|rwth|kit|hec|uc|ucl|lse|upc|uam|bootcamp|campus|polytechni\w+|politecnic\w+|facultad|faculte|faculty|conservator\w+|centro|centre|cfa|ies|ihk|berufskolleg|volkshochschule|dhbw|politecnico|faculdade|escola|liceo|itis|scuola|accademia|ateneo|ucla|nyu|cmu|usc|sorbonne|sciences po|essec|essca|edhec|stanford|harvard|princeton|yale|oxford|cambridge|berkeley)\b/u;

const DEGREE =
  /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?s|m\.?\s?s|b\.?\s?tech|m\.?\s?tech|b\.?\s?eng|m\.?\s?eng|mba|ph\.?\s?d|ll\.?\s?[bm]|mag|dipl|bachelor\w*|master\w*|doctor\w*|doktor\w*|promotion|dr\.|diplom\w*|diplome|magister|staatsexamen|abitur|fachabitur|matura|mittlere reife|realschulabschluss|ausbildung|associate|high school diploma|a[ -]levels?|gcses?|licence|license|licenciatura|licenciad[oa]|maitrise|baccalaureat|bac|bts|dut|but|deug|cap|bep|ingenieur\w*|grado|graduad[oa]|master|doctorado|doctorat|bachillerato|tecnico superior|ciclo formativo|fp|certificate|nanodegree|bootcamp|kaufmann\w*|kauffrau\w*|fachinformatik\w*|\w+mechaniker\w*|\w+techniker\w*|degree|exchange|titulo|postgrado|cpge|classe preparatoire|umschulung|lehre|laurea|diploma\w*|dottorato|perito|maturita|mestrado|bacharel\w*|doutoramento|doutorado|tecnologo|ensino medio|ensino secundario|curso tecnico|pos-graduacao|graduacao)\b/u;

const isDegree = (text: string): boolean => DEGREE.test(folded(text));
const isInstitution = (text: string): boolean => INSTITUTION.test(folded(text));

export const isOfEducation = (line: Line): boolean => isDegree(textOf(line)) || isInstitution(textOf(line));

/** Degrees whose names hold an "in" or "of" of their own. */
const WHOLE_DEGREE =
  /^((?:bachelor|master|doctor|associate)(?:'s|’s)?(?:\sof\s(?:science|arts|engineering|technology|education|laws?|fine arts|business administration|philosophy|applied sciences?|music|architecture|commerce|computer science(?=\sin)|public health|social work))?(?:\s\(?(?:hons|honours)\)?)?(?:\sdegree)?(?:\s\([^)]{2,12}\))?|(?:b|m)\.?\s?(?:sc|a|s|eng|tech|ed|ba|phil)\.?(?:\s\([^)]{2,8}\))?|mag\.(?:\s\p{Ll}+\.)?|dipl\.(?:-\p{L}+\.?)?|dr\.(?:\s\p{Ll}+\.)+|ph\.?\s?d\.?|mba|ll\.?[bm]\.?|diplom(?:-\p{L}+)?|licence|master|dut|bts|grado|licenciatura|doctorado|doctorat|promotion|a[- ]levels?|gcses?|ingeniería técnica|laurea(?:\s(?:magistrale|triennale|specialistica|a ciclo unico))?|dottorato(?:\sdi\sricerca)?|mestrado(?:\sintegrado)?|bacharelado|doutoramento|doutorado)(?=$|[\s,:–-])/iu;
const INTO_AREA = /^(?:\s?(?:in|en|em|de|of|im fach|d['’]|del|im|der)\s|\s?[,:–—-]\s|\s)(?:the\s)?/iu;

/** "Bachelor of Science in Computer Science" is a degree and a field. */
export const splitDegree = (text: string): { readonly studyType: string; readonly area: string | null } => {
  const plain = text.replace(/\s+/g, " ").trim();
  const [, before = "", inside = ""] = /^(.{3,60}?)\s\(([^()]{2,30})\)$/u.exec(plain) ?? [];
  if (inside !== "" && isDegree(inside) && !isDegree(before)) return { studyType: inside, area: before };
  const into = /^(.{2,60}?)\s(?:in|im fach|mention|spécialité|especialidad|en|em)\s(.{2,})$/iu.exec(plain);
  const whole = WHOLE_DEGREE.exec(plain)?.[1];
  if (whole !== undefined && whole.length < plain.length) {
    const area = plain.slice(whole.length).replace(INTO_AREA, "").trim();
    if (area !== "" && !/^[(]/.test(area)) return { studyType: whole, area };
  }
  if (into?.[1] !== undefined && into[2] !== undefined && isDegree(into[1]))
    return { studyType: into[1], area: into[2] };
  return { studyType: plain, area: null };
};

interface Named {
  institution: Part | null;
  degree: Part | null;
  area: Part | null;
  score: Part | null;
}

const SCORE =
  /\b(?:gpa|cgpa|grade|note|abschlussnote|gesamtnote|notendurchschnitt|average|mention|nota(?: media)?|voto|votazione)\b:?\s*(\d[\d.,/ ]*\d|[\p{L}\d][\p{L}\d./ -]{0,30})|(\d[.,]\d{1,2}(?:\s?\/\s?\d(?:[.,]\d+)?)?)\s?(?:c?gpa)\b|\b(first class honours?|summa cum laude|magna cum laude|cum laude)\b/iu;

const scoreOf = (text: string): string | undefined => {
  const [, after, before, words] = SCORE.exec(text) ?? [];
  return after?.trim() ?? before ?? words;
};

/** "University of California, Berkeley" is one name. */
const SPLIT_NAME =
  /^(?:university of california|university of texas|university of illinois|indiana university|universidad de|texas a&m university|university of wisconsin)$/i;

/** "A levels: Business, Maths" is one degree with its fields. */
const isDegreeWithFields = (text: string): boolean => isDegree(/^([^,:]{2,40}):\s/.exec(text)?.[1] ?? "");

const commaParts = (part: Part): Part[] => {
  if (isDegreeWithFields(part.text)) return [part];
  const pieces = splitAtCommas(part);
  const joined: Part[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && SPLIT_NAME.test(last.text))
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${piece.text}` };
    else joined.push(piece);
  }
  return joined;
};

/** "BA History at York" are two names, "University of Texas at Austin" is one. */
const heldAt = (part: Part): Part[] => {
  const [before = "", ...rest] = part.text.split(AT);
  return rest.length === 0 || isInstitution(before)
    ? [part]
    : [before, ...rest].map((text) => ({ ...part, text }));
};

const nameParts = (parts: readonly Part[]): Named => {
  const named: Named = { institution: null, degree: null, area: null, score: null };
  const pieces = splitAtSeparators(parts, null).flatMap(heldAt).flatMap(commaParts);
  const rest: Part[] = [];
  for (const piece of pieces) {
    const score = scoreOf(piece.text);
    if (score !== undefined && !isInstitution(piece.text)) named.score ??= { ...piece, text: score };
    else if (named.degree === null && isDegree(piece.text) && !beginsInstitution(piece.text))
      named.degree = piece;
    else if (named.institution === null && isInstitution(piece.text)) named.institution = piece;
    else if (!isPlace(piece.text)) rest.push(piece);
  }
  // What is no degree and no school by its words: the school if there is none, else the field.
  if (named.institution === null) named.institution = rest.shift() ?? null;
  if (named.degree === null && named.institution !== null && rest.length > 1)
    named.degree = rest.shift() ?? null;
  named.area = rest[0] ?? null;
  return named;
};

/** "Master School" and "Diplom-Akademie" are schools; "Bachelor, University of X" was parted before. */
const beginsInstitution = (text: string): boolean => {
  const words = folded(text);
  const [school, degree] = [INSTITUTION.exec(words), DEGREE.exec(words)];
  return school !== null && degree !== null && school.index < degree.index && !/\b(?:in|of)\b/.test(words);
};

const degreeOf = (entry: Entry): Tree => {
  const { institution, degree, area, score } = nameParts(entry.parts);
  const split = degree === null ? null : splitDegree(degree.text);
  const field = split?.area ?? null;
  return {
    institution:
      institution &&
      said(institution.text, institution.line, isInstitution(institution.text) ? "likely" : "doubtful"),
    studyType: degree && said(split?.studyType, degree.line, "likely"),
    area:
      field !== null && degree !== null
        ? said(field, degree.line, "likely")
        : area && said(area.text, area.line, "doubtful"),
    ...degreeDates(entry.period),
    score: score ? said(score.text, score.line, "likely") : scoreInBody(entry),
    courses: coursesOf(entry),
  };
};

const scoreInBody = ({ body }: Entry): Said | null => {
  for (const line of body) {
    const score = textOf(line).length < 120 ? scoreOf(textOf(line)) : undefined;
    if (score !== undefined) return said(score, line.no, "likely");
  }
  return null;
};

const COURSES =
  /^(?:relevant\s)?(?:courses?|coursework|modules|kurse|schwerpunkte?|cours|matières|asignaturas|cursos)\s?:\s*(.+)$/iu;

const coursesOf = ({ body }: Entry): (Said | null)[] =>
  body.flatMap((line) => {
    const list = COURSES.exec(textOf(line))?.[1];
    return list === undefined
      ? []
      : list.split(/,\s+|;\s+/).map((course) => said(course, line.no, "likely", line.toNo));
  });

/** Degrees by their dates, else by lines that name a degree or a school. */
export const readEducation = (lines: readonly Line[], order: DayOrder): Tree[] => {
  const joined = joinLines(lines);
  const namesIn = (text: string) => Number(isDegree(text)) + Number(isInstitution(text));
  const entries = splitByDates(joined, { order, names: 2, namesIn });
  if (entries !== undefined) return entries.map(degreeOf);
  const starts = joined.flatMap((line, index) => {
    const above = joined[index - 1];
    const isStart = isDegree(textOf(line)) || isInstitution(textOf(line));
    return isStart &&
      (above === undefined ||
        line.isApart ||
        above.isBullet ||
        namesIn(textOf(line)) === 2 ||
        namesIn(textOf(above)) === 2)
      ? [index]
      : [];
  });
  return starts.map((start, at) => {
    const rows = joined.slice(start, starts[at + 1] ?? joined.length);
    const heading = rows.filter(({ isBullet }) => !isBullet).slice(0, 3);
    const parts = heading.flatMap(({ cells, no }) => cells.map((text) => ({ text, line: no })));
    return degreeOf({ parts, period: null, body: rows.filter((row) => !heading.includes(row)) });
  });
};
