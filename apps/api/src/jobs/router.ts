import { jobs } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { prepared } from "../_kit/handler.ts";
import { applyCapture, prepareCapture } from "./capture.ts";
import { addJob, prepareRequirements } from "./create.ts";
import { bringJobBack, removeJob } from "./deletion.ts";
import { previewCapture } from "./preview.ts";
import { getJob, listPage } from "./service.ts";
import { updateJobFields } from "./update.ts";

export const jobsRouter = bindDomain(jobs, {
  capture: prepared(prepareCapture, applyCapture),
  preview: previewCapture,
  create: addJob,
  get: getJob,
  list: listPage,
  update: prepared(prepareRequirements, updateJobFields),
  delete: removeJob,
  restore: bringJobBack,
});
