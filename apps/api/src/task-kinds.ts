import type { TaskKind } from "./_kit/background/kind.ts";
import { forgetExpiredKeys } from "./_kit/policy/housekeeping.ts";
import { forgetExpiredSessions } from "./auth/housekeeping.ts";
import { forgetEndedTasks } from "./background/housekeeping.ts";
import { renewOldSignatures } from "./duplicates/housekeeping.ts";
import { renewSignatures } from "./duplicates/renew-task.ts";
import { rescoreOldFit } from "./fit/housekeeping.ts";
import { rescoreFit } from "./fit/rescore-task.ts";
import { captureImport } from "./imports/capture-task.ts";
import { undoImport } from "./imports/undo-task.ts";
import { deleteDiscardedImports } from "./profile-imports/housekeeping.ts";
import { keepSkillsOfNewFinder } from "./skills/housekeeping.ts";
import { keepSkills } from "./skills/keep-task.ts";

/** Every kind of background task: the one list from which the runner works. */
export const taskKinds: readonly TaskKind[] = [
  forgetExpiredSessions,
  forgetExpiredKeys,
  forgetEndedTasks,
  keepSkillsOfNewFinder,
  rescoreOldFit,
  renewOldSignatures,
  deleteDiscardedImports,
  captureImport(),
  undoImport,
  rescoreFit,
  keepSkills,
  renewSignatures,
];
