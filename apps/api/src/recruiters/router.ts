import { recruiters } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { addEmployment, bringEmploymentBack, changeEmployment, removeEmployment } from "./employments.ts";
import { listPage } from "./list.ts";
import { mergeRecruiter } from "./merge.ts";
import {
  bringRecruiterBack,
  changeRecruiter,
  createRecruiter,
  getRecruiter,
  removeRecruiter,
} from "./service.ts";

export const recruitersRouter = bindDomain(recruiters, {
  list: listPage,
  get: getRecruiter,
  create: createRecruiter,
  update: changeRecruiter,
  merge: mergeRecruiter,
  delete: removeRecruiter,
  restore: bringRecruiterBack,
  addEmployment,
  updateEmployment: changeEmployment,
  deleteEmployment: removeEmployment,
  restoreEmployment: bringEmploymentBack,
});
