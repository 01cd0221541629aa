import { imports } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { prepared } from "../_kit/handler.ts";
import { checkImport } from "./check.ts";
import { cancelImport, restoreBatch, retryImport, undoBatch } from "./control.ts";
import { reportImport } from "./report.ts";
import { showImport, showImports, showItems } from "./service.ts";
import { applyImport, prepareImport } from "./start.ts";

export const importsRouter = bindDomain(imports, {
  check: checkImport,
  start: prepared(prepareImport, applyImport),
  list: showImports,
  get: showImport,
  items: showItems,
  report: reportImport,
  retry: retryImport,
  cancel: cancelImport,
  undo: undoBatch,
  restore: restoreBatch,
});
