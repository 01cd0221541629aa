import { deepEqual, equal, match } from "node:assert/strict";
import { z } from "zod";
import { step, type Task } from "../task.ts";

/* What a person says of themselves. */

const Made = z.looseObject({ id: z.int(), version: z.int() });
const Entry = z.looseObject({ id: z.int(), version: z.int(), profileId: z.int() });

const Profile = z.looseObject({
  experience: z.array(
    z.looseObject({ title: z.string(), highlights: z.array(z.looseObject({ text: z.string() })) }),
  ),
});

export const profile: readonly Task[] = [
  {
    name: "position-and-claim",
    words:
      "Take down that I was a baker at Mill & Co from March 2019, and that I taught four apprentices there.",
    changes: true,
    steps: [
      step("find_tools", { query: "add an experience to a profile" }),
      step("run_tool", { tool: "create_profile", arguments: { name: "My profile" } }),
      step("run_tool", (answers) => ({
        tool: "add_profile_entry",
        arguments: {
          profileId: Made.parse(answers.at(-1)?.structured).id,
          entry: { section: "experience", title: "Baker", company: "Mill & Co", startDate: "2019-03" },
        },
      })),
      step("run_tool", (answers) => {
        const { id, profileId } = Entry.parse(answers.at(-1)?.structured);
        const of = { section: "experience", id };
        return {
          tool: "add_profile_entry",
          arguments: { profileId, entry: { section: "claims", of, text: "Taught four apprentices" } },
        };
      }),
    ],
    proof: async (answers, look) => {
      const { profileId } = Entry.parse(answers.at(-1)?.structured);
      const { structured } = await look("run_tool", { tool: "get_profile", arguments: { id: profileId } });
      const [first, ...others] = Profile.parse(structured).experience;
      equal(others.length, 0);
      equal(first?.title, "Baker");
      deepEqual(
        first?.highlights.map(({ text }) => text),
        ["Taught four apprentices"],
      );
    },
  },
  {
    name: "what-a-profile-lacks",
    words: "Begin a profile for me, and tell me what to write first.",
    changes: true,
    steps: [
      step("run_tool", { tool: "create_profile", arguments: { name: "My profile" } }),
      step("run_tool", (answers) => ({
        tool: "suggest_profile_additions",
        arguments: { profileId: Made.parse(answers.at(-1)?.structured).id },
      })),
    ],
    proof: (answers) => match(answers.at(-1)?.text ?? "", /Add your name/),
  },
];
