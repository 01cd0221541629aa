import type { Move } from "@jobtracker/contracts";
import { plural } from "./plural.ts";

const clients: Record<Move["client"], string> = {
  web: "in the web app",
  rest: "by a program",
  mcp: "by an AI assistant",
  system: "by the system",
};

const table = {
  title: "Table",
  columns: {
    title: "Title",
    company: "Company",
    stage: "Stage",
    stageSince: "In stage",
    followUp: "Follow-up",
    place: "Place",
    salary: "Salary",
    added: "Added",
    openUntil: "Open until",
  },
  loaded: (count: number, total: number | undefined) =>
    total === undefined ? `Loading, ${count} so far…` : `Loading, ${count} of ${total}…`,
  incomplete: (count: number) =>
    plural(count, {
      one: "Only # application could be loaded",
      other: "Only the first # applications could be loaded",
    }),
  emptyTitle: "No applications yet",
  keys: "Arrow keys move between cells. Enter edits, escape leaves it as it was. Space or X selects a row, with shift everything up to it. O opens the application. On a column's name, enter sorts.",
  anyStage: "Any stage",
  filterStages: "Filter by stage",
  stages: (count: number) => plural(count, { one: "# stage", other: "# stages" }),
  filterAdded: "Filter by the day it was added",
  anyAdded: "Added any day",
  chooseColumns: "Columns",
  resetColumns: "As at first",
  columnLeft: (column: string) => `Move ${column} to the left`,
  columnRight: (column: string) => `Move ${column} to the right`,
  select: (title: string) => `Select ${title}`,
  selectAll: "Select all",
  followUpOf: (title: string) => `Follow-up of ${title}`,
  noFollowUp: "No follow-up",
  changed: (title: string) => `“${title}” changed`,
  moved: (count: number, title: string, stage: string) =>
    count === 1
      ? `“${title}” moved to ${stage}`
      : plural(count, { one: `# moved to ${stage}`, other: `# applications moved to ${stage}` }),
  planned: (count: number) =>
    plural(count, {
      one: "Follow-up of # application changed",
      other: "Follow-up of # applications changed",
    }),
  deleted: (count: number, title: string) =>
    count === 1
      ? `The application for “${title}” was deleted`
      : plural(count, { one: "# application deleted", other: "# applications deleted" }),
  restored: (count: number) =>
    plural(count, { one: "The application is back", other: "# applications are back" }),
  takenBack: (count: number) => plural(count, { one: "Taken back", other: "# changes taken back" }),
  notChanged: (title: string) => `“${title}” was not changed`,
  notChangedMany: (count: number) =>
    plural(count, { one: "# application was not changed", other: "# applications were not changed" }),
  conflict:
    "Changed elsewhere in the meantime. The table shows the newest state; make your change again if it still makes sense.",
};

export const applications = {
  views: "View",
  table,
  followUp: {
    planned: (day: string) => `Follow up ${day}`,
    today: "Follow up today",
    overdue: (day: string) => `Overdue since ${day}`,
  },
  followUpBrief: {
    planned: (day: string) => day,
    today: "Today",
    overdue: (day: string) => `${day}, overdue`,
  },
  board: {
    title: "Board",
    emptyTitle: "Your board is ready",
    emptyText: "Capture the first job you are interested in. It takes one paste.",
    count: (count: number) => plural(count, { one: "# application", other: "# applications" }),
    emptyColumn: "Nothing here",
    loaded: (shown: number, count: number) => `${shown} of ${count} loaded`,
    moreFailed: "The next ones could not be loaded.",
    collapse: (stage: string) => `Collapse ${stage}`,
    expand: "expand",
    days: (count: number) => plural(count, { one: "# day", other: "# days" }),
    todayShort: "today",
    inStage: (stage: string, age: string) => `In ${stage} for ${age}`,
    inStageToday: (stage: string) => `In ${stage} since today`,
    keyboardHint:
      "Arrow keys go from card to card, Enter opens one, x selects it, m moves it. Press ? for all keys.",
    label: "Cards by stage",
    select: (title: string) => `Select ${title}`,
    moveTo: "Move to…",
    moveCard: (title: string) => `Move ${title}`,
    actionsOf: (title: string) => `Move ${title} to another stage`,
    moved: (title: string, stage: string) => `“${title}” moved to ${stage}`,
    movedBack: (title: string, stage: string) => `“${title}” is back in ${stage}`,
    notMoved: (title: string) => `“${title}” was not moved`,
    conflict:
      "It was changed elsewhere in the meantime. The board shows the newest state; move it again if it still makes sense.",
    instructions:
      "Press space or enter to pick the card up, the arrow keys left and right to choose a stage, space or enter to put it down, escape to leave it.",
    pickedUp: (title: string, stage: string) => `Picked up ${title} from ${stage}.`,
    over: (title: string, stage: string) => `${title} is over ${stage}.`,
    overNothing: (title: string) => `${title} is over no stage.`,
    dropped: (title: string, stage: string) => `${title} was put into ${stage}.`,
    droppedSame: (title: string) => `${title} was left where it was.`,
    cancelled: (title: string) => `${title} was left where it was.`,
    draggable: "card",
  },
  filters: {
    label: "Filters",
    show: "Filters",
    search: "Filter: title, company, place",
    followUp: "Filter by follow-up",
    anyFollowUp: "Any follow-up",
    followUps: {
      overdue: "Overdue",
      due: "Due today or overdue",
      week: "Due within 7 days",
      planned: "Follow-up planned",
      none: "No follow-up",
    },
    silent: "Filter by time in the stage",
    anyAge: "Any time in stage",
    silentFor: (days: number) => plural(days, { one: "No move for # day", other: "No move for # days" }),
    remote: "Filter by remote work",
    anyRemote: "Anywhere",
    clear: "Clear filters",
    found: (count: number) => plural(count, { one: "# application found", other: "# applications found" }),
    noneTitle: "No application fits these filters",
    noneText: "Choose fewer filters, or fewer letters.",
  },
  bulk: {
    label: "Selected applications",
    move: "Move to…",
    followUp: "Follow-up…",
    inDays: (count: number) => plural(count, { one: "Tomorrow", other: "In # days" }),
    pickDay: "On another day…",
    pickTitle: (count: number) =>
      plural(count, { one: "Follow-up of # application", other: "Follow-up of # applications" }),
    day: "Day",
    noFollowUp: "No follow-up",
    delete: "Delete",
    moved: (stage: string) => (count: number) =>
      plural(count, { one: `# application moved to ${stage}`, other: `# applications moved to ${stage}` }),
    followUpSet: (day: string) => (count: number) =>
      plural(count, {
        one: `Follow-up of # application on ${day}`,
        other: `Follow-up of # applications on ${day}`,
      }),
    followUpCleared: (count: number) =>
      plural(count, {
        one: "Follow-up of # application cleared",
        other: "Follow-up of # applications cleared",
      }),
    deleted: (count: number) =>
      plural(count, { one: "# application deleted", other: "# applications deleted" }),
    takenBack: (count: number) =>
      plural(count, { one: "# application is as it was", other: "# applications are as they were" }),
    notAll: (count: number) =>
      plural(count, { one: "# application stayed as it was", other: "# applications stayed as they were" }),
    changedElsewhere: "Changed elsewhere in the meantime; still selected, to try again.",
    refused: (titles: readonly string[], others: number, why: string) =>
      `${titles.map((title) => `“${title}”`).join(", ")}${others > 0 ? ` and ${others} more` : ""}: ${why}`,
  },
  page: {
    stage: "Stage",
    move: "Move",
    moveTitle: (stage: string) => `Move to ${stage}`,
    moveNote: "Note for the history",
    moveNoteHint: "Optional: why, who, what was said.",
    since: (when: string) => `Since ${when}`,
    followUp: "Follow-up",
    followUpNone: "No follow-up planned",
    followUpSet: (day: string) => `Follow-up on ${day}`,
    followUpCleared: "Follow-up cleared",
    inDays: (count: number) => plural(count, { one: "Tomorrow", other: "In # days" }),
    history: "History",
    started: (stage: string) => `Started at ${stage}`,
    movedTo: (from: string, to: string) => `${from} → ${to}`,
    clients,
    notes: "Notes",
    newNote: "New note",
    notePlaceholder: "A call, a name, a thought…",
    addNote: "Add note",
    editNote: "Edit note",
    deleteNote: "Delete note",
    noteActions: (when: string) => `Actions for the note of ${when}`,
    noteSending: "Sending…",
    noteNotSaved: "The note was not saved",
    noteSaved: "Note saved",
    noteDeleted: "Note deleted",
    noteEdited: "edited",
    noNotes: "No notes yet. What was said on the phone is worth more than it seems today.",
    openJob: "Open job",
    openPosting: "Original posting",
    job: "Job",
    deleted: (title: string) => `The application for “${title}” was deleted`,
    restored: "The application is back",
    isDeleted: "This application is deleted.",
    delete: "Delete application",
    conflict:
      "It was changed elsewhere in the meantime. The newest state is shown now; make your change again if it still makes sense.",
    needNote: "Write something first.",
  },
};
