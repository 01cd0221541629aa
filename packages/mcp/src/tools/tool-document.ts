import type { NamedOperation } from "@jobtracker/contracts";
import { type Incompatibility, incompatibilities, JsonSchema } from "@jobtracker/contracts/schema";
import { z } from "zod";
import { type PairTool, pairFor } from "../found/pair.ts";
import { type Tool, toolsOf } from "./tool.ts";

/** One tool as a client that may call everything sees it. */
export const ListedTool = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  annotations: z.record(z.string(), z.boolean()),
  inputSchema: JsonSchema,
  outputSchema: JsonSchema.optional(),
});
export type ListedTool = z.output<typeof ListedTool>;

/** `listed`: what `tools/list` answers. `found`: what is behind the pair of tools at the end of that list. */
export const ToolDocument = z.strictObject({ listed: z.array(ListedTool), found: z.array(ListedTool) });
export type ToolDocument = z.output<typeof ToolDocument>;

/** A change that breaks clients, and why it is made all the same. `path` as in the incompatibility; `*`: any of the tool. */
export const DeclaredChange = z.strictObject({
  tool: z.string(),
  path: z.string(),
  change: z.string(),
  reason: z.string().min(10),
});
export type DeclaredChange = z.output<typeof DeclaredChange>;

export interface ToolChange extends Incompatibility {
  readonly tool: string;
}

const shownPart = ({
  name,
  title,
  description,
  annotations,
  inputSchema,
  outputSchema,
}: Tool | PairTool) => ({
  name,
  title,
  description,
  annotations,
  inputSchema,
  ...(outputSchema === undefined ? {} : { outputSchema }),
});

export const toolDocument = (operations: readonly NamedOperation[]): ToolDocument => {
  const tools = toolsOf(operations);
  const direct = tools.filter((tool) => tool.direct);
  return ToolDocument.parse({
    listed: [...direct, ...pairFor(tools)].map(shownPart),
    found: tools.filter((tool) => !tool.direct).map(shownPart),
  });
};

/** What listing the tools costs a model: bytes of their JSON, four to a token. */
export const tokensOf = ({ listed }: ToolDocument): number =>
  Math.ceil(Buffer.byteLength(JSON.stringify({ tools: listed })) / 4);

/** Of no output schema before: none was promised. */
const outputChanges = (before: ListedTool, after: ListedTool): Incompatibility[] =>
  before.outputSchema === undefined
    ? []
    : incompatibilities("output", { before: before.outputSchema, after: after.outputSchema ?? {} });

const changesOf = (before: ListedTool, after: ListedTool | undefined): ToolChange[] => {
  const tool = before.name;
  if (after === undefined) return [{ tool, path: "", change: "tool removed" }];
  return [
    ...incompatibilities("input", { before: before.inputSchema, after: after.inputSchema }),
    ...outputChanges(before, after),
  ].map((found) => ({ tool, ...found }));
};

const unlisted = (before: ToolDocument, after: ToolDocument): ToolChange[] =>
  before.listed
    .filter(({ name }) => after.found.some((tool) => tool.name === name))
    .map(({ name: tool }) => ({ tool, path: "", change: "no longer listed" }));

/** What breaks clients that were written against the tools as they were, without what was declared with its reason. */
export const undeclaredChanges = (
  before: ToolDocument,
  after: ToolDocument,
  declared: readonly DeclaredChange[],
): ToolChange[] => {
  const now = new Map([...after.listed, ...after.found].map((tool) => [tool.name, tool]));
  const isDeclared = (one: ToolChange) =>
    declared.some(
      ({ tool, path, change }) =>
        tool === one.tool && (path === "*" || path === one.path) && change === one.change,
    );
  return [...before.listed, ...before.found]
    .flatMap((tool) => changesOf(tool, now.get(tool.name)))
    .concat(unlisted(before, after))
    .filter((change) => !isDeclared(change));
};
