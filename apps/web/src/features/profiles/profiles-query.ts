import { api } from "../../_kit/api/client.ts";

export const profilesQuery = () => api.profiles.list.queryOptions({});
export const profileQuery = (id: number) => api.profiles.get.queryOptions({ id });
export const suggestionsQuery = (profileId: number) => api.profiles.suggestions.queryOptions({ profileId });
/** What changed since the last confirmed version. */
export const sinceConfirmedQuery = (profileId: number) =>
  api.profiles.compareVersions.queryOptions({ profileId });
