import { background } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { cancelTask, retryTask } from "./control.ts";
import { showTask, showTasks } from "./service.ts";

export const backgroundRouter = bindDomain(background, {
  list: showTasks,
  get: showTask,
  cancel: cancelTask,
  retry: retryTask,
});
