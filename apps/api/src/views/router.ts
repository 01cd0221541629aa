import { views } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { changeView, removeView, saveView, showViews } from "./service.ts";

export const viewsRouter = bindDomain(views, {
  list: showViews,
  create: saveView,
  update: changeView,
  delete: removeView,
});
