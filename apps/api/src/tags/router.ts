import { tags } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { assignTags } from "./assign.ts";
import { mergeTag } from "./merge.ts";
import { bringTagBack } from "./restore.ts";
import { changeTag, createTag, removeTag, showTags } from "./service.ts";

export const tagsRouter = bindDomain(tags, {
  list: showTags,
  create: createTag,
  update: changeTag,
  delete: removeTag,
  restore: bringTagBack,
  merge: mergeTag,
  assign: assignTags,
});
