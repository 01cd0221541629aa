import { deepEqual, equal, match } from "node:assert/strict";
import { applicationAt, applicationsIn, handle, jobAt, lookAt } from "../reading.ts";
import { step, type Task } from "../task.ts";

const find = (company: string) => step("list_applications", { search: company });

export const changing: readonly Task[] = [
  {
    name: "move-with-reason",
    words: "Move Acme to offer and note that Dana called with it.",
    changes: true,
    steps: [
      find("Acme"),
      step("move_application", (answers) => ({
        ...handle(applicationAt(answers, "Acme")),
        stage: "offer",
        note: "Dana called with it",
      })),
    ],
    proof: async (_answers, look) => {
      const { stage, history } = await lookAt(look, "Acme");
      equal(stage, "offer");
      equal(history.at(-1)?.note, "Dana called with it");
    },
  },
  {
    name: "follow-up-next-monday",
    words: "Find the job at Globex and set the follow-up to next Monday.",
    changes: true,
    steps: [
      find("Globex"),
      step("update_application", (answers) => ({
        ...handle(applicationAt(answers, "Globex")),
        followUpDate: "2026-03-23",
      })),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Globex")).followUpDate, "2026-03-23"),
  },
  {
    name: "clear-follow-up",
    words: "I wrote to Umbrella; take the follow-up off.",
    changes: true,
    steps: [
      find("Umbrella"),
      step("update_application", (answers) => ({
        ...handle(applicationAt(answers, "Umbrella")),
        followUpDate: null,
      })),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Umbrella")).followUpDate, null),
  },
  {
    name: "note",
    words: "Note on Globex that I met their recruiter at the fair.",
    changes: true,
    steps: [
      find("Globex"),
      step("add_note", (answers) => ({
        applicationId: applicationAt(answers, "Globex").id,
        body: "Met their recruiter at the fair",
      })),
    ],
    proof: async (_answers, look) =>
      equal((await lookAt(look, "Globex")).notes.at(0)?.body, "Met their recruiter at the fair"),
  },
  {
    name: "silent-ones-ghosted",
    words: "Everything that I heard nothing of for three weeks: mark as ghosted.",
    changes: true,
    steps: [
      step("list_applications", { stage: "applied", staleSince: "2026-02-25" }),
      ...["Globex", "Umbrella"].map((company) =>
        step("move_application", (answers) => ({
          ...handle(applicationAt(answers, company, 0)),
          stage: "ghosted",
        })),
      ),
    ],
    proof: async (_answers, look) => {
      const ghosted = applicationsIn([await look("list_applications", { stage: "ghosted" })]);
      equal(ghosted.length, 2);
    },
  },
  {
    name: "wrong-stage-name",
    words: "Put Umbrella to 'interview'.",
    changes: true,
    steps: [
      find("Umbrella"),
      step(
        "move_application",
        (answers) => ({ ...handle(applicationAt(answers, "Umbrella")), stage: "interview" }),
        "INVALID_REFERENCE",
      ),
      step("move_application", (answers) => {
        const [, refusal] = answers;
        // The refusal names the stages that there are.
        const stage = /\b(interview\w+)/.exec(refusal?.text.replace("interview;", "") ?? "")?.[1];
        return { ...handle(applicationAt(answers, "Umbrella", 0)), stage };
      }),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Umbrella")).stage, "interviewing"),
  },
  {
    name: "start-application",
    words: "I am applying at Tyrell now.",
    changes: true,
    steps: [
      step("list_jobs", { search: "Tyrell" }),
      step("create_application", (answers) => ({ jobId: jobAt(answers, "Tyrell").id, stage: "applied" })),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Tyrell")).stage, "applied"),
  },
  {
    name: "capture-text",
    words: "Save this posting, I have applied already: Stage Manager at Globe Theatre, London …",
    changes: true,
    steps: [
      step("capture_job", {
        text: "Stage Manager\nGlobe Theatre, London\n\nYou run the stage of our open-air theatre.",
        track: "applied",
      }),
    ],
    proof: ([answer]) => match(answer?.text ?? "", /created: true/),
  },
  {
    name: "add-by-hand",
    words: "Add a job: Gardener at Kew, London. I have sent my application.",
    changes: true,
    steps: [
      step("create_job", {
        title: "Gardener",
        company: "Kew",
        locations: [{ text: "London" }],
        track: "applied",
      }),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Kew")).stage, "applied"),
  },
  {
    name: "correct-salary",
    words: "The Stark job pays 95,000 to 105,000 francs a year.",
    changes: true,
    steps: [
      step("list_jobs", { search: "Stark" }),
      step("update_job", (answers) => ({
        ...handle(jobAt(answers, "Stark")),
        salary: { min: 95_000, max: 105_000, currency: "CHF", period: "year" },
      })),
    ],
    proof: async (_answers, look) => {
      const { text } = await look("list_jobs", { search: "Stark" });
      match(text, /min: 95000, max: 105000, currency: CHF/);
    },
  },
  {
    name: "delete-application",
    words: "Delete my application at Stark.",
    changes: true,
    steps: [find("Stark"), step("delete_application", (answers) => handle(applicationAt(answers, "Stark")))],
    proof: async (_answers, look) =>
      deepEqual(applicationsIn([await look("list_applications", { search: "Stark" })]), []),
  },
  {
    name: "delete-job",
    words: "Throw the Cyberdyne job away.",
    changes: true,
    steps: [
      step("list_jobs", { search: "Cyberdyne" }),
      step("delete_job", (answers) => handle(jobAt(answers, "Cyberdyne"))),
    ],
    proof: async (_answers, look) =>
      match((await look("list_jobs", { search: "Cyberdyne" })).text, /items: \[\]/),
  },
];
