import { stages } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { removeStage } from "./delete.ts";
import { changeStage, createStage, orderStages, showStages } from "./service.ts";

export const stagesRouter = bindDomain(stages, {
  list: showStages,
  create: createStage,
  update: changeStage,
  order: orderStages,
  delete: removeStage,
});
