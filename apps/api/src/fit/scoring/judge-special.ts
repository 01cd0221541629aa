import { degreeRanks } from "./degrees.ts";
import type { JobRequirement, JobToScore } from "./job.ts";
import { judgeWords } from "./judge-words.ts";
import type { JudgedGap, Judgement } from "./judged.ts";
import { levelName, rankOfLevel } from "./languages.ts";
import { isForStudents } from "./levels.ts";
import type { PreparedProfile } from "./profile.ts";
import { folded } from "./words.ts";

/** B2, where a posting asks for a language without saying how well. */
const WORKING_RANK = 4;
/** One level short. */
const ALMOST = 0.6;

/** A language at a level. */
export const judgeLanguage = (
  { code, rank }: { readonly code: string; readonly rank: number },
  profile: PreparedProfile,
): Judgement => {
  if (profile.languages.size === 0) return judgeUnstated(code, profile);
  const known = profile.languages.get(code);
  const asked = levelName(rank);
  if (known === undefined)
    return {
      share: 0,
      limit: "language",
      reasons: [{ code: "language-missing", asked, words: [code] }],
      gaps: [{ kind: "language", name: code, share: 1 }],
      evidence: [],
    };
  const share = known.rank >= rank ? 1 : known.rank >= rank - 1 ? ALMOST : known.rank >= rank - 2 ? 0.2 : 0;
  return {
    share,
    gaps: share < 1 ? [{ kind: "language", name: code, share: 1 }] : [],
    limit: "language",
    reasons: [{ code: "language", has: levelName(known.rank), asked, words: [code] }],
    evidence: [{ section: "languages", id: known.id, text: known.text }],
  };
};

/** A profile that names no language knows at least its own. */
const judgeUnstated = (code: string, { document }: PreparedProfile): Judgement => ({
  share: document.language === code ? 1 : 0.5,
  reasons: [{ code: "languages-unstated", words: [code] }],
  evidence: [],
});

export const rankAsked = ({ languageLevel }: JobRequirement): number =>
  languageLevel === null ? WORKING_RANK : rankOfLevel(languageLevel);

const IN_PROGRESS = 0.4;
const ONE_BELOW = 0.5;
const WITHOUT_LEVEL = degreeRanks.indexOf("vocational");

/** A degree of a level; being enrolled is the degree where a posting is for students. */
export const judgeDegree = (
  { degree, sentence, skills }: JobRequirement,
  job: JobToScore,
  profile: PreparedProfile,
): Judgement => {
  const rank = degree === null ? WITHOUT_LEVEL : degreeRanks.indexOf(degree);
  const forStudents = isForStudents(job.title);
  const counted = profile.degrees
    .map((each) => {
      const level = each.rank >= rank ? 1 : each.rank === rank - 1 ? ONE_BELOW : 0.2;
      return { ...each, share: each.isDone || forStudents ? level : level * IN_PROGRESS };
    })
    .sort((one, other) => other.share - one.share);
  const [best] = counted;
  const field = judgeWords(sentence, skills, profile).share;
  const gaps: JudgedGap[] =
    degree === null ? [] : [{ kind: "degree", name: degree, share: 0.5 + 0.5 * field }];
  if (best === undefined) return { share: 0, reasons: [{ code: "no-degree" }], evidence: [], gaps };
  const reasons = [
    { code: "degree" as const, has: degreeRanks[best.rank] ?? "bachelor", ...(degree && { asked: degree }) },
    ...(best.isDone ? [] : [{ code: "in-progress" as const }]),
  ];
  const share = best.share * (0.5 + 0.5 * field);
  return {
    share,
    reasons,
    gaps: best.rank < rank ? gaps : [],
    evidence: [{ section: "education", id: best.id, text: best.text }],
  };
};

/** What the law asks of whoever does this work. A driving licence or a certificate is less. */
const LICENCE =
  /licen[cs]e(?! (?:b|fee))|licensure|licensed|registered|approbation|anerkennung als|colegiaci|colegiad|diplome d'etat|habilitation|berufserlaubnis/;
const DRIVING = /driv|fuhrer|fahr|permis b|conducir/;
const RIGHT_TO_WORK =
  /(?:work|residence) (?:permit|authori)|right to work|eligib\w* to work|legally|visa|arbeitserlaubnis|aufenthalt|titre de sejour|permiso de trabajo|authori[sz]ed to work/;
const MATTERS = 0.5;
const LONGEST_NAME = 120;

/** A licence, a proof, or the right to work. */
export const judgePermit = (
  { sentence, skills }: JobRequirement,
  job: JobToScore,
  profile: PreparedProfile,
): Judgement => {
  const text = folded(sentence);
  if (RIGHT_TO_WORK.test(text)) return judgeRightToWork(job, profile);
  const ofWords = judgeWords(sentence, skills, profile);
  const isLicence = LICENCE.test(text) && !DRIVING.test(text);
  if (isLicence) {
    const licences = ofWords.evidence.filter(({ section }) => section === "certifications");
    const share = licences.length > 0 ? ofWords.share : ofWords.share * 0.3;
    return {
      ...ofWords,
      share,
      gaps: share < MATTERS ? [{ kind: "licence", name: sentence.slice(0, LONGEST_NAME), share: 1 }] : [],
      limit: "licence",
      reasons: share < MATTERS ? [{ code: "licence-missing" }, ...ofWords.reasons] : ofWords.reasons,
    };
  }
  return ofWords.share >= MATTERS
    ? ofWords
    : {
        ...ofWords,
        share: Math.max(ofWords.share, 0.3),
        reasons: [{ code: "unproven" }, ...ofWords.reasons],
      };
};

/** Country of a job, as a code, if its places say one. */
export const countriesOf = ({ locations }: JobToScore): string[] =>
  locations.flatMap(({ country }) => (country !== null && /^[A-Z]{2}$/.test(country) ? [country] : []));

const judgeRightToWork = (job: JobToScore, { document }: PreparedProfile): Judgement => {
  const { permits } = document.aspirations;
  const countries = countriesOf(job);
  const isHome = countries.some((country) => country === document.basics.countryCode);
  if (isHome) return { share: 1, reasons: [{ code: "permit", words: countries }], evidence: [] };
  if (permits.length === 0 || countries.length === 0)
    return { share: 0.5, reasons: [{ code: "unproven" }], evidence: [] };
  const has = countries.some((country) => permits.includes(country));
  return {
    share: has ? 1 : 0,
    reasons: [{ code: has ? "permit" : "permit-missing", words: countries }],
    evidence: [{ section: "aspirations", id: null, text: permits.join(", ") }],
  };
};

/** Where and when the work is done: met if the person lives there; nothing in a profile shows more. */
export const judgePlace = (job: JobToScore, { document }: PreparedProfile): Judgement => {
  const { city, countryCode } = document.basics;
  const places = folded(job.locations.map(({ text }) => text).join(" "));
  if (city !== null && places.includes(folded(city)))
    return {
      share: 1,
      reasons: [{ code: "place", has: city }],
      evidence: [{ section: "basics", id: null, text: city }],
    };
  const countries = countriesOf(job);
  const isAbroad = countryCode !== null && countries.length > 0 && !countries.includes(countryCode);
  return {
    share: isAbroad ? 0 : 0.5,
    reasons: isAbroad ? [{ code: "place-elsewhere", has: countryCode }] : [{ code: "unproven" }],
    evidence: [],
  };
};
