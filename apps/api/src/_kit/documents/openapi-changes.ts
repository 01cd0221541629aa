import { incompatibilities, JsonSchema } from "@jobtracker/contracts/schema";
import { z } from "zod";

const Content = z.looseObject({ "application/json": z.looseObject({ schema: JsonSchema }).optional() });
const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  schema: JsonSchema,
});

const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter).optional(),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
});
type Operation = z.output<typeof Operation>;

/** As much of an OpenAPI document as clients depend on. */
export const OpenApi = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) });
export type OpenApi = z.output<typeof OpenApi>;

const parametersAsObject = ({ parameters = [] }: Operation): JsonSchema =>
  JsonSchema.parse({
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
  });

const bodyOf = ({ requestBody }: Operation): JsonSchema =>
  requestBody?.content["application/json"]?.schema ?? { type: "object", properties: {} };

const answerOf = ({ responses }: Operation, status: string) =>
  responses[status]?.content?.["application/json"]?.schema;

const successes = ({ responses }: Operation) =>
  Object.keys(responses).filter((status) => status.startsWith("2"));

/** The two documents, in which references are looked up. */
interface Roots {
  readonly beforeRoot: JsonSchema;
  readonly afterRoot: JsonSchema;
}

const changesOf = (
  direction: "input" | "output",
  before: JsonSchema,
  after: JsonSchema,
  roots: Roots,
): string[] =>
  incompatibilities(direction, { before, after, ...roots }).map(({ path, change }) => `${path}: ${change}`);

const answerChanges = (before: Operation, after: Operation, roots: Roots): string[] =>
  successes(before).flatMap((status) => {
    const [was, is] = [answerOf(before, status), answerOf(after, status)];
    if (was === undefined) return [];
    return is === undefined ? [`answer ${status} removed`] : changesOf("output", was, is, roots);
  });

const operationChanges = (before: Operation, after: Operation, roots: Roots): string[] => [
  ...changesOf("input", parametersAsObject(before), parametersAsObject(after), roots),
  ...changesOf("input", bodyOf(before), bodyOf(after), roots),
  ...answerChanges(before, after, roots),
];

/** What in `after` breaks a client that was written for `before`, one line each: `POST /jobs title: …`. */
export const breakingChanges = (before: OpenApi, after: OpenApi): string[] => {
  const roots = { beforeRoot: JsonSchema.parse(before), afterRoot: JsonSchema.parse(after) };
  return Object.entries(before.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const address = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (now === undefined) return [`${address} removed`];
      return operationChanges(operation, now, roots).map((change) => `${address} ${change}`);
    }),
  );
};
