import type { ShortcutName, ShortcutPlace } from "../../_kit/navigation/shortcut-list.ts";

const labels: Record<ShortcutName, string> = {
  capture: "Capture a job",
  search: "Search everything",
  palette: "Open the command palette",
  help: "Show the shortcuts",
  undo: "Take back what was just done",
  goBoard: "Go to the board",
  goTable: "Go to the table",
  goJobs: "Go to the jobs",
  goProfile: "Go to the profile",
  goCalendar: "Go to the calendar",
  goActivity: "Go to the activity",
  goSettings: "Go to the settings",
  filterBoard: "Filter the board by words",
  walkCards: "Go from card to card",
  openCard: "Open the card",
  moveCard: "Move the card, or all selected ones",
  moveCardAside: "Move the card to the stage beside",
  selectCard: "Select the card, or not",
  selectFurther: "Select the next card too",
  clearSelection: "End the selection",
  filterTable: "Filter the table by words",
  searchJobs: "Filter the jobs by words",
  filterList: "Filter the list by words",
  searchHere: "Change the words searched for",
};

const places: Record<ShortcutPlace, string> = {
  everywhere: "Everywhere",
  board: "Board",
  table: "Table",
  jobs: "Jobs",
  lists: "Companies, recruiters, job boards, skills",
  search: "Search",
};

export const shortcuts = {
  title: "Keyboard shortcuts",
  labels,
  places,
  andThen: "then",
  singleKeys: "Shortcuts of single keys",
  singleKeysHint:
    "Switch them off if you dictate, or press keys by mistake. Those with Ctrl or Command work on. Kept in this browser.",
  keyboard: "Keyboard",
  showAll: "Show all shortcuts",
};
