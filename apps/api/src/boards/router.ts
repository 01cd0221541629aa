import { boards } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { changeBoard, listPage } from "./service.ts";

export const boardsRouter = bindDomain(boards, { list: listPage, update: changeBoard });
