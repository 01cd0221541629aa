import { api } from "../../_kit/api/client.ts";

export const tagsQuery = () => api.tags.list.queryOptions({});
