import { duplicates } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { compareDuplicates } from "./compare.ts";
import { mergeDuplicates } from "./merge.ts";
import { keepApart, listPage } from "./service.ts";
import { undoDecision } from "./undo.ts";

export const duplicatesRouter = bindDomain(duplicates, {
  list: listPage,
  compare: compareDuplicates,
  keepApart,
  merge: mergeDuplicates,
  undo: undoDecision,
});
