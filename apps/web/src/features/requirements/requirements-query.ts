import { api } from "../../_kit/api/client.ts";

/** What a job's posting asks for, without what was removed. */
export const requirementsOf = (jobId: number) => api.requirements.list.queryOptions({ jobId });
