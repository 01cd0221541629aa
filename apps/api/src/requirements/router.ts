import { requirements } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { bringRequirementBack, correctRequirement, listOfJob, removeRequirement } from "./service.ts";

export const requirementsRouter = bindDomain(requirements, {
  list: listOfJob,
  update: correctRequirement,
  delete: removeRequirement,
  restore: bringRequirementBack,
});
