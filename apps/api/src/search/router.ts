import { search } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { searchEverything } from "./service.ts";

export const searchRouter = bindDomain(search, { everything: searchEverything });
