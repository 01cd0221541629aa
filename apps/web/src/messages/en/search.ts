import { plural } from "./plural.ts";

const jobsFound = (count: number) => plural(count, { one: "# job", other: "# jobs" });
const othersFound = (count: number) => plural(count, { one: "# other", other: "# others" });
const notesFound = (count: number) => plural(count, { one: "# note", other: "# notes" });

export const search = {
  title: "Search",
  label: "Search jobs, applications, notes and names",
  placeholder: "Title, company, place, person, tag, or words of a note",
  count: (jobs: number, notes: number, others: number) =>
    others === 0
      ? `${jobsFound(jobs)} and ${notesFound(notes)} found`
      : `${jobsFound(jobs)}, ${notesFound(notes)} and ${othersFound(others)} found`,
  jobs: "Jobs and applications",
  notes: "Notes",
  cut: "There may be more; another word narrows it down.",
  noteOn: (day: string, title: string, company: string) => `${day}, on ${title} at ${company}`,
  startTitle: "Find anything again",
  startText:
    "A few letters of a title, a company, a place or a note are enough, in any order, with or without accents.",
  noneTitle: "Nothing was found",
  noneText: "Try fewer letters, or another word. What was deleted is not searched.",
};

export const palette = {
  title: "Command palette",
  label: "Search pages, actions and jobs",
  placeholder: "Where to, or what to do?",
  pages: "Pages",
  actions: "Actions",
  found: "Jobs and applications",
  notes: "Notes",
  more: "More",
  everywhere: (words: string) => `All results for “${words}”`,
  searching: "Searching…",
  failed: "The jobs could not be searched.",
  colours: { light: "Light colours", dark: "Dark colours", auto: "Colours as the system has them" },
  count: (count: number) => plural(count, { one: "# entry", other: "# entries" }),
};
