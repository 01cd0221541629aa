import { AppError } from "@jobtracker/contracts";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { parseJson } from "./json-body.ts";

const MAX_BATCH = 50;

/** One call of a request: the name of a procedure, and its input as it came. */
export interface TrpcCall {
  readonly name: string;
  readonly input: unknown;
}

export interface TrpcCalls {
  readonly calls: readonly TrpcCall[];
  /** The answer is a list then, even of one. */
  readonly isBatch: boolean;
}

const Query = z.object({ batch: z.string().optional(), input: z.string().optional() });
const BatchInput = z.record(z.string(), z.unknown()).default({});

const demandSaneBatch = (calls: number, request: FastifyRequest) => {
  if (calls > MAX_BATCH) throw new AppError("INVALID_INPUT", `At most ${MAX_BATCH} calls fit in one batch.`);
  if (calls > 1 && request.headers["idempotency-key"] !== undefined)
    throw new AppError("INVALID_INPUT", "An idempotency key belongs to one call; send that call alone.");
};

const read = <Value>(schema: z.ZodType<Value>, value: unknown, message: string): Value => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AppError("INVALID_INPUT", message, { cause: parsed.error });
  return parsed.data;
};

/**
 * The calls of a request in tRPC's HTTP form (https://trpc.io/docs/rpc): input as JSON in `?input=` or in the body; with
 * `?batch=1` several names with commas between them, and an object of inputs by their position. Throws INVALID_INPUT.
 */
export const readTrpcCalls = (path: string, request: FastifyRequest): TrpcCalls => {
  const query = read(Query, request.query, "batch and input may each be given once.");
  const given = request.method === "GET" ? parseJson(query.input ?? "") : request.body;
  if (query.batch !== "1") return { calls: [{ name: path, input: given }], isBatch: false };
  const names = path.split(",");
  demandSaneBatch(names.length, request);
  const inputs = read(BatchInput, given, "The input of a batch is an object: position → input.");
  return { calls: names.map((name, position) => ({ name, input: inputs[position] })), isBatch: true };
};
