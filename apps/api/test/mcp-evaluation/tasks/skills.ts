import { deepEqual } from "node:assert/strict";
import { z } from "zod";
import { step, type Task } from "../task.ts";

/* What people can, and postings ask for. */

const Found = z.object({ items: z.array(z.looseObject({ key: z.string(), name: z.string() })) });
const namesIn = (structured: unknown) => Found.parse(structured).items.map(({ name }) => name);

export const skills: readonly Task[] = [
  {
    name: "skills-of-a-text",
    words: "Which skills does this ask for: “You write Go or Python, and know Kubernetes.”",
    steps: [
      step("find_tools", { query: "find skills in a text" }),
      step("run_tool", {
        tool: "find_skills",
        arguments: { text: "You write Go or Python, and know Kubernetes." },
      }),
    ],
    proof: async (answers) => deepEqual(namesIn(answers.at(-1)?.structured), ["Go", "Python", "Kubernetes"]),
  },
  {
    name: "own-skill",
    words: "Add sourdough baking to my skills; some call it levain.",
    changes: true,
    steps: [
      step("find_tools", { query: "add a skill of my own" }),
      step("run_tool", {
        tool: "create_skill",
        arguments: { name: "Sourdough baking", aliases: ["levain"] },
      }),
    ],
    proof: async (_answers, look) => {
      const arguments_ = { text: "You bake with levain." };
      const { structured } = await look("run_tool", { tool: "find_skills", arguments: arguments_ });
      deepEqual(namesIn(structured), ["Sourdough baking"]);
    },
  },
];
