import type { FailureCode } from "../../_kit/api/failure.ts";

export const app = {
  name: "JobTracker",
  tagline: "Capture postings in seconds, follow every application, keep the whole story.",
};

export const actions = {
  add: "Add",
  cancel: "Cancel",
  clear: "Clear",
  close: "Close",
  copied: "Copied",
  copy: "Copy",
  delete: "Delete",
  dismiss: "Dismiss",
  edit: "Edit",
  loadMore: "Load more",
  remove: "Remove",
  restore: "Restore",
  retry: "Try again",
  save: "Save",
  undo: "Undo",
  more: "More actions",
};

const titles: Record<FailureCode, string> = {
  INVALID_INPUT: "Something in the form is not right",
  UNAUTHENTICATED: "Sign in first",
  FORBIDDEN: "You are not allowed to do this",
  NOT_FOUND: "This is not here",
  METHOD_NOT_ALLOWED: "This cannot be done here",
  CONFLICT: "It is there already",
  VERSION_CONFLICT: "It was changed in the meantime",
  IDEMPOTENCY_IN_FLIGHT: "Still being worked on",
  IDEMPOTENCY_COMPLETED: "Already done",
  IDEMPOTENCY_REUSED: "Please try once more",
  NOTHING_RECOGNISED: "No job posting was recognised",
  INVALID_REFERENCE: "It refers to something that is gone",
  CONSTRAINT_VIOLATED: "These values do not fit together",
  FETCH_REFUSED: "This address may not be fetched",
  FETCH_FAILED: "The page could not be fetched",
  PAYLOAD_TOO_LARGE: "This is too large",
  UNSUPPORTED_MEDIA_TYPE: "This kind of content is not supported",
  RATE_LIMITED: "Too many attempts",
  UNAVAILABLE: "Not available right now",
  INTERNAL: "Something went wrong on the server",
  UNREACHABLE: "The server cannot be reached",
  PAGE_BROKEN: "Something went wrong on this page",
};

export const failures = {
  titles,
  unexpected: "This is a fault of the app, not yours. Try again; if it stays, reload the page.",
  unreachable: "Check your connection and that JobTracker is running, then try again.",
  requestId: "For a report, request",
  pageNotFound: "There is no such page",
  pageNotFoundText: "The address may be mistyped, or what it showed was deleted.",
  toBoard: "Go to the board",
};

export const shell = {
  skip: "Skip to the content",
  navigation: "Main",
  board: "Board",
  table: "Table",
  jobs: "Jobs",
  history: "Activity",
  search: "Search",
  settings: "Settings",
  account: "Account",
  tokens: "API tokens",
  capture: "Capture a job",
  captureShort: "Capture",
  userMenu: "Account menu of",
  signOut: "Sign out",
  colours: "Colours",
  light: "Light",
  dark: "Dark",
  auto: "As the system",
  loading: "Loading",
  shortcut: (key: string) => `Key ${key}`,
};
