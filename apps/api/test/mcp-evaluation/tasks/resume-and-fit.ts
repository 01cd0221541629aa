import { equal, match, ok } from "node:assert/strict";
import { z } from "zod";
import { jobsIn } from "../reading.ts";
import { type Answer, type Step, step, type Task } from "../task.ts";

/* Tasks about the person: their resume, their profile, and how well it suits a posting. */

const RESUME =
  "Ada Example\nHead baker\n\nExperience\nHead baker, Crust Ltd, March 2019 - today\n- Baked 300 loaves a night\n\nSkills\nSourdough, HACCP";

const Made = z.looseObject({ id: z.int(), version: z.int() });
const Captured = z.object({ results: z.tuple([z.object({ job: z.looseObject({ id: z.int() }) })]) });
const Score = z.looseObject({
  total: z.number(),
  items: z.array(
    z.looseObject({ requirementId: z.int().nullable(), sentence: z.string().nullable(), status: z.string() }),
  ),
});

const madeBy = (answer: Answer | undefined) => Made.parse(answer?.structured);

/** The last answer of a shape. */
const last = <Shape extends z.ZodType>(answers: readonly Answer[], shape: Shape): z.output<Shape> => {
  for (const { structured } of answers.toReversed()) {
    const { success, data } = shape.safeParse(structured);
    if (success) return data;
  }
  throw new Error("No answer has it");
};
const capturedJob = (answers: readonly Answer[]) => last(answers, Captured).results[0].job.id;

const run = (tool: string, given: (answers: readonly Answer[]) => Record<string, unknown>): Step =>
  step("run_tool", (answers) => ({ tool, arguments: given(answers) }));

/** A profile of a baker, and a posting that asks for one. */
const bakerAndPosting: readonly Step[] = [
  run("create_profile", () => ({ name: "Baker" })),
  run("add_profile_entry", ([profile]) => ({
    profileId: madeBy(profile).id,
    entry: { section: "experience", title: "Baker", company: "Crust Ltd", startDate: "2019-03" },
  })),
  step("capture_job", {
    text: "Baker\nCompany: Mill & Co\nLocation: Bern\n\nWhat you bring\n- 3 years of experience as a baker\n- Knowledge of HACCP\n- Good German, at least B2",
  }),
];

export const resumeAndFit: readonly Task[] = [
  {
    name: "resume-for-review",
    words: "Here is my resume; read it, so that I can look it over.",
    changes: true,
    steps: [step("find_tools", { query: "import a resume" }), run("import_resume", () => ({ text: RESUME }))],
    proof: ([tools, answer]) => {
      match(tools?.text ?? "", /import_resume/);
      match(answer?.text ?? "", /state: pending/);
    },
  },
  {
    name: "better-structure",
    words: "You read resumes better than the tracker: hand in what mine says, for my review.",
    changes: true,
    steps: [
      run("import_resume", () => ({ text: RESUME })),
      run("submit_resume_structure", ([started]) => {
        const { id, version } = madeBy(started);
        const work = [{ name: "Crust Ltd", position: "Head baker", startDate: "2019-03" }];
        return { id, expectedVersion: version, resume: { basics: { name: "Ada Example" }, work } };
      }),
    ],
    proof: async (answers, look) => {
      const { id } = madeBy(answers.at(-1));
      const { text } = await look("run_tool", { tool: "get_profile_import", arguments: { id } });
      match(text, /Head baker/);
    },
  },
  {
    name: "fit-of-a-posting",
    words:
      "I have baked at Crust since 2019: note that as my profile, save this posting, and how well do I fit?",
    changes: true,
    steps: [
      ...bakerAndPosting,
      step("find_tools", { query: "how well do I fit this job" }),
      run("score_fit", (answers) => ({ jobId: capturedJob(answers) })),
    ],
    proof: (answers) => {
      match(answers.at(-2)?.text ?? "", /score_fit/);
      const { total, items } = Score.parse(answers.at(-1)?.structured);
      ok(total > 0 && total < 100, `${total}`);
      const years = items.find(({ sentence }) => sentence?.includes("3 years"));
      equal(years?.status, "matched");
    },
  },
  {
    name: "would-a-course-help",
    words: "Would that baker's job fit me better if I had a course in HACCP?",
    changes: true,
    steps: [
      ...bakerAndPosting,
      run("try_fit", (answers) => ({
        jobId: capturedJob(answers),
        add: [{ section: "skills", name: "HACCP" }],
      })),
    ],
    proof: async (answers, look) => {
      const { before, after } = z
        .looseObject({
          before: z.looseObject({ total: z.number() }),
          after: z.looseObject({ total: z.number() }),
        })
        .parse(answers.at(-1)?.structured);
      ok(after.total > before.total, `${before.total} → ${after.total}`);
      const jobId = jobsIn([await look("list_jobs", { search: "Mill" })])[0]?.id;
      const stored = await look("run_tool", { tool: "score_fit", arguments: { jobId } });
      equal(Score.parse(stored.structured).total, before.total);
    },
  },
];
