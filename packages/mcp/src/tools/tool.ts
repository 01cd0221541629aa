import type { McpForm, NamedOperation } from "@jobtracker/contracts";
import { type JsonSchema, jsonSchemaOf } from "@jobtracker/contracts/schema";
import type { ToolAnnotations } from "@modelcontextprotocol/server";
import { type Shape, shapeOf } from "../text/shape.ts";
import { untrustedPaths } from "../text/untrusted-paths.ts";
import { annotationsOf } from "./annotations.ts";
import { compact } from "./compact-schema.ts";
import { isEnvelope, outline } from "./outline.ts";

/** An operation as AI clients see it. */
export interface Tool {
  readonly named: NamedOperation;
  readonly form: McpForm;
  readonly name: string;
  /** Listed to every client; the others are found by words and run through one tool. */
  readonly direct: boolean;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
  readonly isWrite: boolean;
  /** How the output becomes text. */
  readonly shape: Shape;
  /** Where strangers' text stands in the output: JSON Pointers (RFC 6901) with `*` for every entry. */
  readonly untrusted: readonly string[];
}

/** The argument that every write tool takes beside the operation's input. */
export const IDEMPOTENCY_ARGUMENT = "idempotencyKey";

/**
 * Levels of records within records that a tool's schemas spell out; the server knows and checks all of them. Every
 * byte here is read by every model in every session.
 */
const INPUT_LEVELS = 2;
const READ_LEVELS = 1;
const WRITE_LEVELS = 0;

/** The tool that runs those that are not listed takes the key for them. */
const inputSchemaOf = ({ name, operation }: NamedOperation, takesKey: boolean): JsonSchema => {
  const schema = outline(compact(jsonSchemaOf(operation.input, "input"), "input"), INPUT_LEVELS);
  if (!takesKey) return schema;
  if (schema.properties?.[IDEMPOTENCY_ARGUMENT] !== undefined) {
    throw new TypeError(`${name} has an input of its own named ${IDEMPOTENCY_ARGUMENT}`);
  }
  return { ...schema, properties: { ...schema.properties, [IDEMPOTENCY_ARGUMENT]: { type: "string" } } };
};

/** `move_application` as its person reads it. */
const titleOf = (name: string) => {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The fields by which a caller goes on after a change; the others are those that the reading tool gives. */
const HANDLES = ["id", "version"] as const;

const handlesOnly = ({ properties = {}, ...rest }: JsonSchema): JsonSchema | undefined => {
  const handles = HANDLES.flatMap((name) => {
    const schema = properties[name];
    return schema === undefined ? [] : [[name, schema] as const];
  });
  return handles.length < HANDLES.length ? undefined : { ...rest, properties: Object.fromEntries(handles) };
};

const outputSchemaOf = (whole: JsonSchema, isWrite: boolean): JsonSchema => {
  const schema = compact(whole, "output");
  const levels = (isWrite ? WRITE_LEVELS : READ_LEVELS) + (isEnvelope(schema) ? 1 : 0);
  return (isWrite ? handlesOnly(schema) : undefined) ?? outline(schema, levels);
};

const toolOf = (named: NamedOperation, form: McpForm): Tool => {
  const { operation } = named;
  const isWrite = operation.kind === "mutation";
  const direct = form.direct === true;
  const output = jsonSchemaOf(operation.output, "output");
  const shape = shapeOf(output);
  return {
    named,
    form,
    name: form.tool,
    direct,
    title: titleOf(form.tool),
    description: [`${operation.summary}.`, operation.description ?? ""].join(" ").trim(),
    inputSchema: inputSchemaOf(named, isWrite && direct),
    outputSchema: outputSchemaOf(output, isWrite),
    annotations: annotationsOf(operation),
    isWrite,
    shape,
    untrusted: untrustedPaths(shape),
  };
};

class Tools {
  readonly all: readonly Tool[];
  readonly #direct: ReadonlyMap<string, Tool>;

  constructor(operations: readonly NamedOperation[]) {
    this.all = operations.flatMap((named) =>
      named.operation.mcp === false ? [] : [toolOf(named, named.operation.mcp)],
    );
    this.#direct = new Map(this.all.filter(({ direct }) => direct).map((tool) => [tool.name, tool]));
  }

  direct(name: string): Tool | undefined {
    return this.#direct.get(name);
  }
}

const known = new WeakMap<readonly NamedOperation[], Tools>();

/** Made once for each list of operations. */
const madeOf = (operations: readonly NamedOperation[]): Tools => {
  const before = known.get(operations);
  if (before !== undefined) return before;
  const tools = new Tools(operations);
  known.set(operations, tools);
  return tools;
};

/** The tools of the operations that have an MCP form, in their order. */
export const toolsOf = (operations: readonly NamedOperation[]): readonly Tool[] => madeOf(operations).all;

/** The tool of this name that is listed to every client whose scopes allow it. */
export const directTool = (operations: readonly NamedOperation[], name: string): Tool | undefined =>
  madeOf(operations).direct(name);
