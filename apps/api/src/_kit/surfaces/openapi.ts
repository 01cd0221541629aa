import { type AppErrorCode, errorForms, models, type NamedOperation } from "@jobtracker/contracts";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { IDEMPOTENCY_KEY } from "../policy/idempotency.ts";
import { Problem } from "./problem.ts";
import { pathNames, takesQuery } from "./rest-input.ts";

/** The errors that every operation can give, beside its own. */
const commonErrors = [
  "INVALID_INPUT",
  "RATE_LIMITED",
  "INTERNAL",
  "UNAVAILABLE",
] as const satisfies AppErrorCode[];
const signedInErrors = ["UNAUTHENTICATED", "FORBIDDEN"] as const satisfies AppErrorCode[];
const mutationErrors = ["IDEMPOTENCY_IN_FLIGHT", "IDEMPOTENCY_REUSED"] as const satisfies AppErrorCode[];
const bodyErrors = ["PAYLOAD_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"] as const satisfies AppErrorCode[];

const errorsOf = ({ operation }: NamedOperation, hasBody: boolean): AppErrorCode[] => [
  ...operation.errors,
  ...commonErrors,
  ...(operation.permission === "public" ? [] : signedInErrors),
  ...(operation.kind === "mutation" && operation.permission !== "public" ? mutationErrors : []),
  ...(hasBody ? bodyErrors : []),
];

const errorResponses = (codes: readonly AppErrorCode[]) => {
  const byStatus = Map.groupBy(new Set(codes), (code) => errorForms[code].http);
  const entries = [...byStatus].sort(([one], [other]) => one - other);
  return Object.fromEntries(
    entries.map(([status, group]) => [
      String(status),
      {
        description: group.map((code) => `${code}: ${errorForms[code].title}`).join("; "),
        content: { "application/problem+json": { schema: Problem } },
      },
    ]),
  );
};

const answers = ({ operation }: NamedOperation) => {
  const status = operation.rest === false ? 200 : (operation.rest.status ?? 200);
  const codes = typeof status === "number" ? [status] : status.codes;
  return Object.fromEntries(
    codes.map((code) => [
      String(code),
      { description: operation.summary, content: { "application/json": { schema: operation.output } } },
    ]),
  );
};

const idempotencyHeader = z.object({
  "Idempotency-Key": z.string().regex(IDEMPOTENCY_KEY).optional().meta({
    description:
      "The same key with the same input within 24 hours gives the first answer again, without a second effect",
  }),
});

const picked = (schema: z.ZodObject, names: readonly string[]) =>
  z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([name]) => names.includes(name))));

const parameters = (named: NamedOperation) => {
  const { input, kind, permission } = named.operation;
  const inPath = pathNames(named);
  const others = Object.keys(input.shape).filter((name) => !inPath.includes(name));
  const inQuery = takesQuery(named);
  const hasBody = !inQuery && others.length > 0;
  const hasKey = kind === "mutation" && permission !== "public";
  return {
    hasBody,
    requestParams: {
      ...(inPath.length > 0 ? { path: picked(input, inPath) } : {}),
      ...(inQuery && others.length > 0 ? { query: picked(input, others) } : {}),
      ...(hasKey ? { header: idempotencyHeader } : {}),
    },
    ...(hasBody
      ? {
          requestBody: { required: true, content: { "application/json": { schema: picked(input, others) } } },
        }
      : {}),
  };
};

const security = ({ operation: { permission } }: NamedOperation) => {
  if (permission === "public") return [];
  if (permission === "account:manage") return [{ session: [] }];
  return [{ session: [] }, { token: permission === "signed-in" ? [] : [permission] }];
};

const operationObject = (named: NamedOperation): ZodOpenApiOperationObject => {
  const { hasBody, ...request } = parameters(named);
  return {
    operationId: named.name,
    tags: [named.domain],
    summary: named.operation.summary,
    ...(named.operation.description === undefined ? {} : { description: named.operation.description }),
    security: security(named),
    ...request,
    responses: { ...answers(named), ...errorResponses(errorsOf(named, hasBody)) },
  };
};

const pathsOf = (operations: readonly NamedOperation[]) => {
  const paths: ZodOpenApiPathsObject = {};
  for (const named of operations) {
    const { rest } = named.operation;
    if (rest === false) continue;
    paths[rest.path] = { ...paths[rest.path], [rest.method.toLowerCase()]: operationObject(named) };
  }
  return paths;
};

/** What the schemas say to AI clients has no place in OpenAPI, save the mark of strangers' text as an extension. */
const namesInOpenApi: Readonly<Record<string, string | undefined>> = {
  untrusted: "x-untrusted",
  detailOf: undefined,
};

const withoutMarks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const name = key in namesInOpenApi ? namesInOpenApi[key] : key;
    return name === undefined ? [] : [[name, withoutMarks(inner)]];
  });
  return Object.fromEntries(entries);
};

/** The OpenAPI 3.1 document of the REST surface, from the same schemas that check the calls. */
export const openApiDocument = (operations: readonly NamedOperation[], version: string) =>
  withoutMarks(
    createDocument({
      openapi: "3.1.0",
      info: {
        title: "JobTracker",
        version,
        description:
          "Log jobs, track applications, and see what was done. Errors are RFC 9457 problem details.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/api/v1" }],
      paths: pathsOf(operations),
      components: {
        schemas: models,
        securitySchemes: {
          session: {
            type: "apiKey",
            in: "cookie",
            name: "jobtracker_session",
            description: "Of a signed-in person; over https its name is __Host-jobtracker_session",
          },
          token: { type: "http", scheme: "bearer", description: "A personal API token, jt_pat_…" },
        },
      },
    }),
  );
