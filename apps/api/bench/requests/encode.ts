import { BATCH, type Surface } from "../cells.ts";
import type { Call, HttpRequest } from "./call.ts";
import { mcpRequest } from "./mcp.ts";
import { restRequest } from "./rest.ts";
import { trpcBatchRequest, trpcRequest } from "./trpc.ts";

/** The request for the first of these calls, which are one person's; on `trpc-batch` for all of them. */
export const encode = (surface: Surface, calls: readonly [Call, ...Call[]]): HttpRequest => {
  switch (surface) {
    case "rest":
      return restRequest(calls[0]);
    case "trpc":
      return trpcRequest(calls[0]);
    case "trpc-batch":
      if (calls.length !== BATCH) throw new RangeError(`A batch has ${BATCH} calls, not ${calls.length}`);
      return trpcBatchRequest(calls);
    case "mcp":
      return mcpRequest(calls[0], "2026");
    case "mcp-2025":
      return mcpRequest(calls[0], "2025");
  }
};
