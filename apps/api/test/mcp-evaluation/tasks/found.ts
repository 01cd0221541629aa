import { deepEqual, equal, match } from "node:assert/strict";
import { z } from "zod";
import { applicationAt, lookAt } from "../reading.ts";
import { step, type Task } from "../task.ts";

/* Tasks that need a tool which is not listed. */

const Stages = z.object({
  items: z.array(z.looseObject({ id: z.int(), version: z.int(), key: z.string(), name: z.string() })),
});

const Hits = z.object({ notes: z.tuple([z.object({ noteId: z.int(), version: z.int() })]) });

export const found: readonly Task[] = [
  {
    name: "undo-deleted-application",
    words: "Undo the deletion of my application at Soylent.",
    changes: true,
    steps: [
      step("list_applications", { search: "Soylent", deleted: true }),
      step("run_tool", (answers) => ({
        tool: "restore_application",
        arguments: { id: applicationAt(answers, "Soylent").id },
      })),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Soylent")).stage, "applied"),
  },
  {
    name: "undo-deleted-job",
    words: "Bring the Aperture job back.",
    changes: true,
    steps: [
      step("list_jobs", { search: "Aperture", deleted: true }),
      step("run_tool", ([answer]) => ({
        tool: "restore_job",
        arguments: {
          id: z.object({ items: z.tuple([z.object({ id: z.int() })]) }).parse(answer?.structured).items[0].id,
        },
      })),
    ],
    proof: async (_answers, look) =>
      match((await look("list_jobs", { search: "Aperture" })).text, /QA Engineer/),
  },
  {
    name: "correct-a-note",
    words: "In my note at Acme it should say on-call.",
    changes: true,
    steps: [
      step("search", { text: "rota" }),
      step("find_tools", { query: "change the text of a note" }),
      step("run_tool", ([answer]) => {
        const [note] = Hits.parse(answer?.structured).notes;
        return {
          tool: "edit_note",
          arguments: {
            id: note.noteId,
            expectedVersion: note.version,
            body: "Dana asked about the on-call rota",
          },
        };
      }),
    ],
    proof: async (_answers, look) =>
      equal((await lookAt(look, "Acme")).notes.at(0)?.body, "Dana asked about the on-call rota"),
  },
  {
    name: "rename-stage",
    words: "Call the stage Interviewing 'In talks'.",
    changes: true,
    steps: [
      step("find_tools", { query: "rename a stage" }),
      step("run_tool", { tool: "list_stages" }),
      step("run_tool", (answers) => {
        const stage = Stages.parse(answers.at(-1)?.structured).items.find(
          ({ key }) => key === "interviewing",
        );
        return {
          tool: "update_stage",
          arguments: { id: stage?.id, expectedVersion: stage?.version, name: "In talks" },
        };
      }),
    ],
    proof: async (_answers, look) => match((await look("get_board", { cards: 0 })).text, /name: In talks/),
  },
  {
    name: "proof-of-record",
    words: "Can you prove that nobody changed the record of what was done?",
    steps: [step("run_tool", { tool: "verify_audit" })],
    proof: ([answer]) => deepEqual(answer?.structured.valid, true),
  },
];
