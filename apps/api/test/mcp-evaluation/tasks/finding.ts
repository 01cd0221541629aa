import { deepEqual, match } from "node:assert/strict";
import { companiesOf, jobAt, jobsIn } from "../reading.ts";
import { INJECTION } from "../story.ts";
import { step, type Task } from "../task.ts";

const companiesOfJobs = (answers: Parameters<typeof jobsIn>[0]) =>
  jobsIn(answers).map(({ company }) => company);

export const finding: readonly Task[] = [
  {
    name: "follow-ups-this-week",
    words: "Which applications need a follow-up this week?",
    steps: [step("list_applications", { followUpBefore: "2026-03-22" })],
    proof: (answers) => deepEqual(companiesOf(answers).sort(), ["Acme", "Initech", "Umbrella"]),
  },
  {
    name: "counts-per-stage",
    words: "How many applications do I have at each stage?",
    steps: [step("get_board", { cards: 0 })],
    proof: ([answer]) => match(answer?.text ?? "", /name: Applied, .*count: 3\n/),
  },
  {
    name: "silent-for-three-weeks",
    words: "Where have I heard nothing for three weeks?",
    steps: [step("list_applications", { stage: "applied", staleSince: "2026-02-25" })],
    proof: (answers) => deepEqual(companiesOf(answers).sort(), ["Globex", "Umbrella"]),
  },
  {
    name: "open-without-follow-up",
    words: "Which of my running applications have no follow-up date?",
    steps: [step("list_applications", { kind: "open", hasFollowUp: false })],
    proof: (answers) => deepEqual(companiesOf(answers).sort(), ["Globex", "Wayne"]),
  },
  {
    name: "offers",
    words: "What offers do I have?",
    steps: [step("list_applications", { stage: "offer" })],
    proof: (answers) => deepEqual(companiesOf(answers), ["Hooli"]),
  },
  {
    name: "remote-not-tracked",
    words: "Which remote jobs have I saved without starting an application?",
    steps: [step("list_jobs", { remote: "remote", tracked: false })],
    proof: (answers) => deepEqual(companiesOfJobs(answers), ["Cyberdyne"]),
  },
  {
    name: "closing-this-week",
    words: "Which postings close this week?",
    steps: [step("list_jobs", { closesBefore: "2026-03-22" })],
    proof: (answers) => deepEqual(companiesOfJobs(answers), ["Tyrell", "Wayne"]),
  },
  {
    name: "known-posting",
    words: "Do I have https://jobs.acme.example/sre-42?utm_source=mail already?",
    steps: [step("list_jobs", { search: "https://jobs.acme.example/sre-42?utm_source=mail" })],
    proof: (answers) => deepEqual(companiesOfJobs(answers), ["Acme"]),
  },
  {
    name: "jobs-in-a-city",
    words: "What have I found in Zürich?",
    steps: [step("list_jobs", { search: "Zürich" })],
    proof: (answers) => deepEqual(companiesOfJobs(answers), ["Tyrell", "Hooli", "Acme"]),
  },
  {
    name: "words-in-notes",
    words: "Who asked me about the rota?",
    steps: [step("search", { text: "rota" })],
    proof: ([answer]) => match(answer?.text ?? "", /Dana asked about the on-cal rota/),
  },
  {
    name: "stage-of-one",
    words: "How far am I with Hooli?",
    steps: [step("list_applications", { search: "Hooli" })],
    proof: ([answer]) => match(answer?.text ?? "", /stage: offer/),
  },
  {
    name: "what-a-posting-says",
    words: "What does the Tyrell posting ask for?",
    steps: [
      step("list_jobs", { search: "Tyrell" }),
      step("get_job", (answers) => ({ id: jobAt(answers, "Tyrell").id })),
    ],
    proof: ([, answer]) => {
      const text = answer?.text ?? "";
      match(text, /shares the pager/);
      // A stranger's words stand between marks, whatever they say.
      match(text, new RegExp(`descriptionText: «(\\w+)\\s(?:(?!\\1)[^])*${INJECTION}(?:(?!\\1)[^])*\\1»`));
    },
  },
  {
    name: "time-zone",
    words: "Which time zone do you take my dates in?",
    steps: [step("get_account")],
    proof: ([answer]) => match(answer?.text ?? "", /timeZone: Europe\/Zurich/),
  },
];
