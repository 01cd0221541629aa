import type { ProfileContent } from "@jobtracker/contracts";
import { each, type Rule, whole } from "./rule.ts";

/** The least number of skills from which postings can be told apart. */
const FEW_SKILLS = 5;

/** Many resumes give groups of skills, each with its words. */
const skillsNamed = (skills: ProfileContent["skills"]) =>
  skills.reduce((count, { keywords }) => count + Math.max(1, keywords.length), 0);

const isNothingDone = ({ experience, education, projects }: ProfileContent) =>
  experience.length + education.length + projects.length === 0;

/** Dates of different exactness are compared as far as both say something. */
const isBefore = (one: string, other: string) => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

/** What a profile can lack, the most important first. */
export const rules: readonly Rule[] = [
  whole("basics", {
    key: "basics.name",
    what: "Add your name",
    why: "Every resume and letter begins with it.",
    isMissing: ({ basics }) => basics.fullName === null,
  }),
  whole("experience", {
    key: "experience.first",
    what: "Add a position, an education or a project",
    why: "Without one there is no evidence for anything that a posting asks for.",
    isMissing: isNothingDone,
  }),
  whole("basics", {
    key: "basics.contact",
    what: "Add an e-mail address or a phone number",
    why: "An employer must be able to answer.",
    isMissing: ({ basics }) => basics.email === null && basics.phone === null,
  }),
  each("experience", {
    key: "experience.start",
    what: (title) => `Say when ${title} began`,
    why: "Years of experience are counted from dates; a year is enough.",
    lacks: ({ startDate }) => startDate === null,
  }),
  each("experience", {
    key: "experience.period",
    what: (title) => `Check the dates of ${title}`,
    why: "It ends before it begins, so none of it counts as experience.",
    lacks: ({ startDate, endDate }) => startDate !== null && endDate !== null && isBefore(endDate, startDate),
  }),
  each("experience", {
    key: "experience.claims",
    what: (title) => `Say what you did as ${title}`,
    why: "Each such claim is evidence that scores and documents can point to.",
    lacks: ({ highlights }) => highlights.length === 0,
  }),
  each("experience", {
    key: "experience.names",
    what: (title) => `Name both the position and the employer of ${title}`,
    why: "Postings are compared with titles, and people look for employers.",
    lacks: ({ title, company }) => title === null || company === null,
  }),
  whole("skills", {
    key: "skills.few",
    what: "Add more skills",
    why: `Postings are mostly lists of skills; with fewer than ${FEW_SKILLS} most of them look missing.`,
    isMissing: ({ skills }) => skillsNamed(skills) < FEW_SKILLS,
  }),
  whole("aspirations", {
    key: "aspirations.titles",
    what: "Say which titles you look for",
    why: "Jobs of another kind or level are then told apart.",
    isMissing: ({ aspirations }) => aspirations.titles.length === 0,
  }),
  whole("aspirations", {
    key: "aspirations.places",
    what: "Say where you want to work, or that remote will do",
    why: "A job in the wrong place is no fit, however good the rest is.",
    isMissing: ({ aspirations: { places, remote } }) => places.length === 0 && remote.length === 0,
  }),
  whole("aspirations", {
    key: "aspirations.permits",
    what: "Say in which countries you may work",
    why: "Postings that ask for a permit can then be answered.",
    isMissing: ({ aspirations }) => aspirations.permits.length === 0,
  }),
  whole("versions", {
    key: "versions.first",
    what: "Confirm this profile as its first version",
    why: "Scores and documents say which confirmed version they used.",
    isMissing: (content, { changedSinceConfirmed }) =>
      changedSinceConfirmed === null && !isNothingDone(content),
  }),
  each("languages", {
    key: "languages.level",
    what: (title) => `Say how well you know ${title}`,
    why: "Postings ask for levels such as B2.",
    lacks: ({ level }) => level === null,
  }),
  whole("languages", {
    key: "languages.none",
    what: "Add the languages that you speak",
    why: "Many postings ask for one.",
    isMissing: ({ languages }) => languages.length === 0,
  }),
  whole("education", {
    key: "education.none",
    what: "Add your education",
    why: "Postings that ask for a degree look at it first.",
    isMissing: (content) => content.education.length === 0 && !isNothingDone(content),
  }),
  whole("basics", {
    key: "basics.headline",
    what: "Add a headline",
    why: "One line that says what you are is read before anything else.",
    isMissing: ({ basics }) => basics.headline === null,
  }),
  whole("basics", {
    key: "basics.summary",
    what: "Write a summary of two or three sentences",
    why: "It says what your positions have in common.",
    isMissing: ({ basics }) => basics.summary === null,
  }),
  each("experience", {
    key: "experience.figures",
    what: (title) => `Put a figure into one claim of ${title}`,
    why: "How much or how many is believed more readily than how well.",
    lacks: ({ highlights }) => highlights.length > 0 && !highlights.some(({ text }) => /\d/.test(text)),
  }),
  whole("aspirations", {
    key: "aspirations.salary",
    what: "Say what you want to earn at least",
    why: "Postings and offers below it can then be told apart.",
    isMissing: ({ aspirations }) => aspirations.minimumSalary === null,
  }),
  whole("versions", {
    key: "versions.changed",
    what: "Confirm what changed since the last version",
    why: "Until then results name the version before.",
    isMissing: (_content, { changedSinceConfirmed }) => changedSinceConfirmed === true,
  }),
];
