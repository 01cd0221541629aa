import type { CpuProfile } from "./inspector.ts";
import { placeOf } from "./place.ts";

type Frame = CpuProfile["nodes"][number]["callFrame"];
type Stack = readonly Frame[];

/** A layer, and the frames that belong to it: by package or file, or by function and package. */
const layers: readonly (readonly [layer: string, frame: RegExp])[] = [
  [
    "SQLite",
    /^(\S+ )?packages\/db\/src\/_kit\/embedded\/(connection|statement-cache)| apps\/api\/bench\/floor\/database/,
  ],
  ["row mapper made anew", /^makeJit\S* drizzle-orm/],
  ["rows mapped", /drizzle:jit-query-mapper|packages\/db\/src\/_kit\/column/],
  ["query built", /drizzle-orm|packages\/db\//],
  ["JSON written", /^serialize fastify|^transformTRPC/],
  ["headers: helmet", / helmet$| @fastify\/helmet$/],
  ["compression hook", / @fastify\/compress$/],
  ["cookie hook", / @fastify\/cookie$/],
  ["latency histogram", / prom-client$|\/(metrics|latency-histogram)\.ts$/],
  ["rate limit", /\/rate-limit\.ts$/],
  ["log", / pino$/],
  ["MCP", / @modelcontextprotocol\/server$| packages\/mcp\/|\/surfaces\/mcp/],
  ["audit, difference and encryption", /\/policy\/(audit|difference)|\/keyring\.ts$/],
  ["who calls", / apps\/api\/src\/auth\//],
  [
    "socket and HTTP",
    / node:(net|_http\S*|internal\/streams\S*|internal\/stream_base_commons|internal\/http)$/,
  ],
  ["tRPC", / @trpc\/server$|\/surfaces\/(trpc|caller)\.ts$/],
  ["policy", /\/_kit\/policy\//],
  ["REST surface", /\/surfaces\//],
  ["Fastify", / (fastify|find-my-way|fast-querystring|secure-json-parse|avvio)$/],
  ["service", / apps\/api\/(src|bench\/floor)\//],
];

const contexts: readonly (readonly [layer: string, frame: RegExp])[] = [
  ["zod: output", /\/policy\/execute\.ts$/],
  ["zod: values while presenting", /\/(present|cursor|token)\.ts$/],
  ["zod: input", / @trpc\/server$|\/rest-input\.ts$/],
];

const labelOf = ({ functionName, url }: Frame) => `${functionName || "(anonymous)"} ${placeOf(url)}`;

const firstMatch = (stack: Stack, known: typeof layers): string | undefined => {
  for (const frame of stack.toReversed()) {
    const label = labelOf(frame);
    const match = known.find(([, pattern]) => pattern.test(label));
    if (match !== undefined) return match[0];
  }
  return undefined;
};

/** What the innermost frame that belongs to a layer is doing; schema code counts for what it is called from. */
export const layerOf = (stack: Stack): string => {
  const leaf = stack.at(-1);
  if (leaf === undefined) return "other";
  if (/^\((garbage collector|program)\)$/.test(leaf.functionName)) return leaf.functionName;
  const zod = stack.findLastIndex(({ url }) => placeOf(url) === "zod");
  const own = firstMatch(zod < 0 ? stack : stack.slice(zod + 1), layers);
  if (zod >= 0 && own === undefined) return firstMatch(stack.slice(0, zod), contexts) ?? "zod: other";
  return own ?? "other";
};
