import autocannon from "autocannon";
import type { HttpRequest } from "../requests/call.ts";
import { Moves } from "../requests/moving.ts";
import type { LoadResult, Plan } from "./plan.ts";

type ClosedLoop = Exclude<Plan, { kind: "paced" }>;

const fixed = (requests: readonly HttpRequest[]): autocannon.Request[] =>
  requests.map(({ headers, ...request }) => ({ ...request, headers: { ...headers } }));

/** One request that is written anew each time, from what the last answer said. */
const moving = (moves: Moves, onFailure: () => void): autocannon.Request[] => [
  {
    setupRequest: (request) => {
      const { headers, ...next } = moves.next();
      return { ...request, ...next, headers: { ...headers } };
    },
    onResponse: (status, body) => {
      try {
        if (status < 300) moves.learn(body);
      } catch {
        onFailure();
      }
    },
  },
];

const requestsOf = (plan: ClosedLoop, connection: number, onFailure: () => void): autocannon.Request[] => {
  if (plan.kind === "requests") return fixed(plan.connections[connection] ?? []);
  return moving(new Moves(plan.surface, plan.connections[connection] ?? []), onFailure);
};

/** Every connection sends its next request as soon as the last one is answered. */
export const runClosedLoop = async (plan: ClosedLoop): Promise<Omit<LoadResult, "processorShare">> => {
  const latencies: number[] = [];
  let connection = 0;
  let wrongForms = 0;
  const result = await autocannon({
    url: plan.url,
    connections: plan.connections.length,
    duration: plan.seconds,
    timeout: 30,
    setupClient: (client) => {
      client.setRequests(requestsOf(plan, connection++, () => wrongForms++));
      client.on("response", (_status, _bytes, milliseconds) => latencies.push(milliseconds));
    },
  });
  return {
    requests: latencies.length,
    seconds: result.duration,
    latencies,
    failures: result.non2xx + result.errors + wrongForms,
  };
};
