import type { ViewPage } from "@jobtracker/contracts";
import { api } from "../../_kit/api/client.ts";

export const viewsQuery = (page: ViewPage) => api.views.list.queryOptions({ page });
