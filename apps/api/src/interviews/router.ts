import { interviews } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { listPage } from "./list.ts";
import {
  addInterview,
  bringInterviewBack,
  changeInterview,
  getInterview,
  removeInterview,
} from "./service.ts";

export const interviewsRouter = bindDomain(interviews, {
  list: listPage,
  get: getInterview,
  create: addInterview,
  update: changeInterview,
  delete: removeInterview,
  restore: bringInterviewBack,
});
