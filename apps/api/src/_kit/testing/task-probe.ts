import { makeJob } from "@jobtracker/db/testing";
import { z } from "zod";
import { defineTaskKind } from "../background/kind.ts";

/** Adds as many jobs as its payload says, each in a step; `inside` hears of each before it is committed. */
export const countingKind = (inside: (step: number) => Promise<void> = async () => undefined) =>
  defineTaskKind({
    name: "probe.count",
    priority: "later",
    payload: z.strictObject({ label: z.string(), steps: z.int() }),
    checkpoint: z.int(),
    result: z.strictObject({ counted: z.int() }),
    run: async ({ payload: { label, steps }, checkpoint = 0, step }) => {
      for (let done = checkpoint + 1; done <= steps; done++) {
        await step(async ({ db, actor }) => {
          await makeJob(db, { userId: actor.userId, title: `${label} ${done}` });
          await inside(done);
          return { checkpoint: done, progress: { done, total: steps } };
        });
      }
      return async ({ db, actor }) => {
        await makeJob(db, { userId: actor.userId, title: `${label} end` });
        return { counted: steps };
      };
    },
  });
