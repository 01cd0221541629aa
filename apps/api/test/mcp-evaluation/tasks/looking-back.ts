import { deepEqual, equal, ok } from "node:assert/strict";
import { z } from "zod";
import { applicationAt, handle, lookAt } from "../reading.ts";
import { type Answer, step, type Task } from "../task.ts";

const YESTERDAY = { from: "2026-03-17T00:00:00+01:00", to: "2026-03-18T00:00:00+01:00" };

const Entries = z.object({
  items: z.array(
    z.looseObject({
      event: z.string(),
      client: z.string(),
      targetId: z.int().nullable(),
      differences: z.array(
        z.looseObject({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
      ),
      subject: z.object({ company: z.string().nullable() }).nullable(),
    }),
  ),
});
const entriesIn = ([answer]: readonly Answer[]) => Entries.parse(answer?.structured).items;

export const lookingBack: readonly Task[] = [
  {
    name: "assistant-yesterday",
    words: "What did my assistant change yesterday?",
    steps: [step("list_audit", { client: "mcp", ...YESTERDAY })],
    proof: (answers) => {
      const events = entriesIn(answers).map(({ event }) => event);
      deepEqual(events, ["job.deleted", "application.deleted", "application.updated", "application.moved"]);
      for (const words of ["Aperture", "Soylent", "Initech", "2026-03-19", "Sent by their form"])
        ok(answers[0]?.text.includes(words), words);
    },
  },
  {
    name: "undo-assistants-move",
    words: "My assistant moved Initech yesterday. Move it back.",
    changes: true,
    steps: [
      step("list_audit", { client: "mcp", ...YESTERDAY }),
      step("move_application", (answers) => {
        const entries = entriesIn(answers).filter(({ subject }) => subject?.company === "Initech");
        const differences = entries.flatMap((entry) => entry.differences);
        // The newest entry comes first, and with it the version that is there now.
        const version = differences.find(({ field }) => field === "rowVersionNo")?.after;
        const stage = differences.find(({ field }) => field === "stageKey")?.before;
        return { id: entries[0]?.targetId, expectedVersion: version, stage };
      }),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Initech")).stage, "saved"),
  },
  {
    name: "story-of-one",
    words: "Tell me all that happened with Acme so far.",
    steps: [
      step("list_applications", { search: "Acme" }),
      step("get_application", (answers) => ({ id: applicationAt(answers, "Acme").id })),
    ],
    proof: ([, answer]) => {
      for (const words of ["Call with Dana", "rota", "followUpDate: 2026-03-20"])
        ok(answer?.text.includes(words), words);
    },
  },
  {
    name: "deleted-yesterday",
    words: "What was deleted yesterday, and by whom?",
    steps: [step("list_audit", YESTERDAY)],
    proof: (answers) => {
      const deleted = entriesIn(answers).filter(({ event }) => event.endsWith(".deleted"));
      deepEqual(
        deleted.map(({ client, subject }) => [client, subject?.company]),
        [
          ["mcp", "Aperture"],
          ["mcp", "Soylent"],
        ],
      );
    },
  },
  {
    name: "changed-in-the-meantime",
    words: "Set Acme's follow-up to Friday. (Somebody else has changed it since it was read.)",
    changes: true,
    steps: [
      step("list_applications", { search: "Acme" }),
      step(
        "update_application",
        (answers) => ({
          id: applicationAt(answers, "Acme").id,
          expectedVersion: 1,
          followUpDate: "2026-03-27",
        }),
        "VERSION_CONFLICT",
      ),
      step("list_applications", { search: "Acme" }),
      step("update_application", (answers) => ({
        ...handle(applicationAt(answers, "Acme")),
        followUpDate: "2026-03-27",
      })),
    ],
    proof: async (_answers, look) => equal((await lookAt(look, "Acme")).followUpDate, "2026-03-27"),
  },
];
