import type { ImportBatch, ImportColumn, ImportItemState, ImportState } from "@jobtracker/contracts";
import { plural } from "./plural.ts";

const postings = (count: number) => plural(count, { one: "# posting", other: "# postings" });

const states: Record<ImportState, string> = {
  waiting: "Waiting for its turn",
  running: "Running",
  done: "Done",
  failed: "Stopped by a problem",
  cancelled: "Cancelled",
};

const itemStates: Record<ImportItemState, string> = {
  waiting: "Waiting",
  captured: "Captured",
  known: "Already known",
  several: "Several found",
  refused: "Refused",
  failed: "Failed",
};

const columns: Record<ImportColumn, string> = {
  url: "Address",
  title: "Title",
  company: "Company",
  location: "Place",
  salary: "Pay",
};

export const imports = {
  title: "Capture many",
  lead: "Up to 1,000 postings at once. They are captured in the background: you can go on with something else.",
  addresses: "Addresses",
  addressesHint: "One a line; words around them do no harm.",
  placeholder: "https://jobs.example.com/1\nhttps://jobs.example.com/2",
  files: "Choose files",
  filesHint: "A table (CSV, TSV), or saved pages (HTML, JSON). They can be dropped here too.",
  drop: "Drop the files here",
  fileOf: (name: string, count: number) => `${name}: ${plural(count, { one: "# row", other: "# rows" })}`,
  pagesOf: (count: number) => plural(count, { one: "# page", other: "# pages" }),
  remove: "Remove",
  check: "Check",
  start: (count: number) => `Capture ${postings(count)}`,
  good: (count: number) => `${postings(count)} can be captured`,
  bad: (count: number) => plural(count, { one: "# line cannot", other: "# lines cannot" }),
  badHint: "They stand in the report as refused. Correct them above and check again, or go on without them.",
  known: "Known already",
  line: (line: number) => `Line ${line}`,
  column: (header: string) => `Column “${header}” holds`,
  mapping: "What the columns hold",
  nothing: "Nothing of use",
  notTaken: (names: readonly string[]) => `Not taken: ${names.join(", ")}`,
  columns,
  refusals: {
    empty: "There is nothing in it.",
    kind: (name: string) => `${name} is neither a table (CSV, TSV) nor a saved page (HTML, JSON).`,
    large: "Together they are larger than 20 MB; give them in several batches.",
    mixed: "Give one table, or pages, not both at once.",
    many: "There are more than 1,000 pages; give them in several batches.",
  },
  showing: (shown: number, all: number) => `The first ${shown} of ${all}`,
  list: "Batches",
  noneTitle: "No batches yet",
  noneText: "Paste addresses or drop a table, and all of its postings are captured in one go.",
  unnamed: { addresses: "Addresses", table: "Table", pages: "Pages" },
  of: (when: string) => `Begun ${when}`,
  states,
  itemStates,
  capturing: "Capturing",
  ofAll: (done: number, total: number) => `${done} of ${total}`,
  report: "Report",
  ended: ({ state, total, counts: { captured, known, waiting } }: ImportBatch) =>
    state === "done"
      ? `The batch is done: ${captured} captured, ${known} known already, ${total - captured - known} not.`
      : `The batch ended with ${waiting} left: ${states[state].toLowerCase()}.`,
  progress: (done: number, total: number, failed: number) =>
    `${done} of ${total} done${failed === 0 ? "" : `, ${failed} not captured`}`,
  notCaptured: (count: number) => `${count} not captured`,
  filter: "Show",
  all: (count: number) => `All ${count}`,
  noItems: "None of the lines ended like this.",
  newJob: "new",
  deletedJob: "deleted",
  nextTry: (when: string) => `tried again ${when}`,
  retry: "Try failed ones again",
  goOn: "Go on",
  cancel: "Cancel",
  cancelled: "The batch stops; what it has captured stays",
  download: "Download report",
  undo: "Undo batch",
  undone: (count: number) =>
    `The batch is being undone: ${plural(count, { one: "# job is", other: "# jobs are" })} deleted`,
  undoneNote: "This batch was undone: the jobs that it made are deleted. They can be brought back.",
  undoing: (left: number) => `It is being undone: ${plural(left, { one: "# job", other: "# jobs" })} to go.`,
  restore: "Bring the jobs back",
  restored: "The jobs come back",
  notDone: "That did not work",
  back: "Background",
};
