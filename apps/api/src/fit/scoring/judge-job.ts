import type { JobRequirement, JobToScore } from "./job.ts";
import { judgeDegree, judgeLanguage, judgePermit, judgePlace, rankAsked } from "./judge-special.ts";
import { judgeWishes } from "./judge-wishes.ts";
import { judgeWords } from "./judge-words.ts";
import { judgeYears } from "./judge-years.ts";
import { type Judged, type Judgement, ofRequirement, ofWhole } from "./judged.ts";
import { languagesToChoose } from "./languages-to-choose.ts";
import { isForStudents, levelOf } from "./levels.ts";
import type { PreparedProfile } from "./profile.ts";
import { folded } from "./words.ts";
import { judgeWork, likenessOf, type Work, workOf } from "./work.ts";

/** A language, or the best known of those of which one will do. */
const judgeLanguages = (
  requirement: JobRequirement,
  language: string,
  profile: PreparedProfile,
): Judgement => {
  const choice = languagesToChoose(requirement.sentence);
  const others = choice.has(language) ? choice.difference(new Set([language])) : [];
  const judged = (code: string) => judgeLanguage({ code, rank: rankAsked(requirement) }, profile);
  return [...others]
    .map(judged)
    .reduce((best, other) => (other.share > best.share ? other : best), judged(language));
};

const judgeRequirement = (
  requirement: JobRequirement,
  job: JobToScore,
  work: Work,
  profile: PreparedProfile,
): Judgement => {
  const { kind, language, sentence, skills } = requirement;
  if (kind === "language" && language !== null) return judgeLanguages(requirement, language, profile);
  if (kind === "degree") return judgeDegree(requirement, job, profile);
  if (kind === "permit") return judgePermit(requirement, job, profile);
  if (kind === "place") return judgePlace(job, profile);
  if (kind === "experience") return judgeYears(requirement, work, profile);
  const ofWords = judgeWords(sentence, skills, profile);
  return kind === "soft" ? { ...ofWords, reasons: [{ code: "manner" }, ...ofWords.reasons] } : ofWords;
};

const NOT_NEEDED: Readonly<Record<string, RegExp>> = {
  de: /deutsch (?:ist )?(?:kein muss|nicht (?:notig|erforderlich))|german (?:is )?not (?:required|needed)/,
  en: /english (?:is )?not (?:required|needed)/,
};

/** A posting is read by whoever can do the work in its language, unless it asks for that language itself, or says no. */
const judgePostingLanguage = (job: JobToScore, profile: PreparedProfile): Judged[] => {
  const { language, requirements, descriptionText } = job;
  if (language === null || requirements.some((each) => each.language === language)) return [];
  if (NOT_NEEDED[language]?.test(folded(descriptionText ?? ""))) return [];
  return [ofWhole("posting-language", judgeLanguage({ code: language, rank: 4 }, profile))];
};

/** Shares by how many levels the person stands below, or above what is asked. */
const BELOW = [1, 0.75, 0.4, 0.15, 0, 0] as const;
const ABOVE = [1, 0.9, 0.6, 0.4, 0.2, 0.1] as const;

/** The level of the last position of this kind of work. */
const judgeSeniority = (job: JobToScore, work: Work, profile: PreparedProfile): Judged[] => {
  const asked = levelOf(job.title);
  const [latest] = profile.positions
    .filter((position) => likenessOf(work, position) >= 0.2)
    .sort((one, other) => (other.months?.to ?? 0) - (one.months?.to ?? 0));
  if (latest === undefined) return [];
  return [
    ofWhole("seniority", {
      share: (latest.level < asked ? BELOW : ABOVE)[Math.abs(latest.level - asked)] ?? 0,
      limit: "level",
      reasons: [{ code: "level", has: latest.level, asked }],
      evidence: [{ section: "experience", id: latest.id, text: latest.text }],
    }),
  ];
};

const judgeStatus = (job: JobToScore, { isStudent, degrees }: PreparedProfile): Judged[] => {
  if (!isForStudents(job.title)) return [];
  const going = degrees.find(({ isDone }) => !isDone);
  return [
    ofWhole("status", {
      share: isStudent ? 1 : 0,
      limit: "status",
      reasons: [{ code: isStudent ? "student" : "not-student" }],
      evidence: going === undefined ? [] : [{ section: "education", id: going.id, text: going.text }],
    }),
  ];
};

/** Everything that a job and a profile are compared by, each with how far it is met. */
export const judgeJob = (job: JobToScore, profile: PreparedProfile): Judged[] => {
  const work = workOf(job);
  return [
    judgeWork(work, profile),
    ...job.requirements.map((requirement, at) =>
      ofRequirement(requirement, at, judgeRequirement(requirement, job, work, profile)),
    ),
    ...judgePostingLanguage(job, profile),
    ...judgeSeniority(job, work, profile),
    ...judgeStatus(job, profile),
    ...judgeWishes(job, profile),
  ];
};
