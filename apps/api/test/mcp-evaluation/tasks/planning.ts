import { match } from "node:assert/strict";
import { applicationAt, jobAt } from "../reading.ts";
import { step, type Task } from "../task.ts";

/* What is asked for, what comes next, and which offer is the better one: by tools that are found, not listed. */

const week = { from: "2026-03-16", to: "2026-03-22" };

export const planning: readonly Task[] = [
  {
    name: "interviews-this-week",
    words: "Which interviews do I have this week?",
    steps: [step("run_tool", { tool: "get_calendar", arguments: { ...week, kinds: ["interview"] } })],
    proof: ([answer]) => match(answer?.text ?? "", /2026-03-19.*Acme/s),
  },
  {
    name: "suggested-follow-ups",
    words: "What should I do next that I have not planned?",
    steps: [step("run_tool", { tool: "list_suggestions" })],
    proof: ([answer]) => match(answer?.text ?? "", /Globex/),
  },
  {
    name: "remind-me",
    words: "Remind me on Friday to send Dana at Acme my references.",
    changes: true,
    steps: [
      step("list_applications", { search: "Acme" }),
      step("run_tool", (answers) => ({
        tool: "add_reminder",
        arguments: {
          text: "Send Dana my references",
          due: "2026-03-20",
          applicationId: applicationAt(answers, "Acme").id,
        },
      })),
    ],
    proof: async (_answers, look) =>
      match(
        (await look("run_tool", { tool: "list_reminders", arguments: week })).text,
        /Send Dana my references/,
      ),
  },
  {
    name: "better-offer",
    words: "Which of my offers is worth more in the first year?",
    steps: [step("run_tool", { tool: "compare_offers" })],
    proof: ([answer]) => match(answer?.text ?? "", /(?=.*firstYear: "?135000).*firstYear: "?118000/s),
  },
  {
    name: "requirements-of-a-job",
    words: "What must I bring for the job at Cyberdyne, and what is a plus?",
    steps: [
      step("list_jobs", { search: "Cyberdyne" }),
      step("run_tool", (answers) => ({
        tool: "list_requirements",
        arguments: { jobId: jobAt(answers, "Cyberdyne").id },
      })),
    ],
    proof: ([, answer]) => {
      match(answer?.text ?? "", /Kubernetes/);
      match(answer?.text ?? "", /weight: optional.*Terraform|Terraform.*weight: optional/s);
    },
  },
];
