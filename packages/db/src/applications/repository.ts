export type { ApplicationFilter } from "./application-filter.ts";
export type { ApplicationListKey } from "./application-sort.ts";
export * from "./repository-application.ts";
export {
  type BoardFilter,
  countBoard,
  FEW_APPLICATIONS,
  isUnfiltered,
  listLongColumn,
} from "./repository-board.ts";
export * from "./repository-card.ts";
export * from "./repository-move.ts";
export * from "./repository-note.ts";
export * from "./repository-stage.ts";
