import { profileImports } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { prepared } from "../_kit/handler.ts";
import { correctImport, discardImport, restoreImport } from "./change.ts";
import { confirmImport, undoImport } from "./confirm.ts";
import { compareImport, exportResume, getImport, listImports, readOriginal, readText } from "./service.ts";
import { applyImport, prepareImport } from "./start.ts";

export const profileImportsRouter = bindDomain(profileImports, {
  start: prepared(prepareImport, applyImport),
  list: listImports,
  get: getImport,
  text: readText,
  correct: correctImport,
  compare: compareImport,
  confirm: confirmImport,
  undo: undoImport,
  discard: discardImport,
  restore: restoreImport,
  original: readOriginal,
  export: exportResume,
});
