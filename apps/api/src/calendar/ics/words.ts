import type { CalendarInterviewRow, ReminderOfJobRow } from "@jobtracker/db";
import type { EventWords } from "./event.ts";

type OfJob = {
  readonly job: { readonly title: string | null } | null;
  readonly companyName: string | null;
};

const jobName = ({ job, companyName }: OfJob): string =>
  [job?.title, companyName].filter((part) => part !== null && part !== undefined).join(", ");

const lines = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join("\n");

const interviewKinds: Readonly<Record<string, string>> = {
  screen: "Screening",
  phone: "Phone call",
  technical: "Technical interview",
  onsite: "Interview on site",
  panel: "Panel interview",
  final: "Final interview",
  other: "Interview",
};

/** In which words a feed speaks; in a private one of nothing but the kind. */
export interface Wording {
  interview(row: CalendarInterviewRow): EventWords;
  reminder(row: ReminderOfJobRow): EventWords;
  followUp(row: OfJob): EventWords;
  offerDeadline(row: OfJob & { readonly deadline: string | null }): EventWords;
  jobClosing(row: OfJob): EventWords;
}

export const fullWords: Wording = {
  interview: (row) => ({
    summary: `${interviewKinds[row.kind] ?? "Interview"}: ${jobName(row)}`,
    location: row.place,
    description: lines(row.people, row.link, row.notes),
    url: row.link,
  }),
  reminder: (row) => ({ summary: row.text, description: row.job?.title ? jobName(row) : null }),
  followUp: (row) => ({ summary: `Follow up: ${jobName(row)}` }),
  offerDeadline: (row) => {
    const time = row.deadline?.slice(11) ?? "";
    return { summary: `Answer the offer${time === "" ? "" : ` by ${time}`}: ${jobName(row)}` };
  },
  jobClosing: (row) => ({ summary: `Posting closes: ${jobName(row)}` }),
};

export const privateWords: Wording = {
  interview: () => ({ summary: "Interview" }),
  reminder: () => ({ summary: "Reminder" }),
  followUp: () => ({ summary: "Follow-up" }),
  offerDeadline: () => ({ summary: "Deadline" }),
  jobClosing: () => ({ summary: "Deadline" }),
};
