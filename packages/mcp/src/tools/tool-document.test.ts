import { defineDomain, defineOperation, domains, listOperations } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { z } from "zod";
import { tokensOf, toolDocument, undeclaredChanges } from "./tool-document.ts";
import { readChangesFile, readToolsFile } from "./tool-files.ts";

const tools = toolDocument(listOperations(domains));
const all = [...tools.listed, ...tools.found];

/** One tool with the given input and output. */
const toolWith = (input: z.ZodObject, output: z.ZodObject, direct: { direct?: true } = { direct: true }) =>
  toolDocument(
    listOperations({
      places: defineDomain("places", {
        find: defineOperation({
          kind: "query",
          summary: "Find a place",
          input,
          output,
          permission: "job:read",
          rest: false,
          mcp: { tool: "find_place", hint: "read", ...direct },
          audit: false,
          errors: [],
        }),
      }),
    }),
  );

const input = z.strictObject({ name: z.string(), country: z.string().optional() });
const output = z.strictObject({ items: z.array(z.strictObject({ id: z.int(), name: z.string() })) });
const before = toolWith(input, output);
const none = { listed: [], found: [] };

test("the committed list is that of the contracts (pnpm mcp:tools --write)", () => {
  expect(readToolsFile()).toEqual(tools);
});

test("no change breaks clients without a declaration", () => {
  expect(undeclaredChanges(readToolsFile(), tools, readChangesFile())).toEqual([]);
});

test("of keys only those are described whose field does not say itself what they are of", () => {
  const key = (table: string) => z.int().meta({ description: `Key of a ${table}` });
  const described = toolWith(
    z.strictObject({ id: key("Job"), applicationId: key("JobApplication"), intoId: key("Tag") }),
    output,
  );
  expect(described.listed[0]?.inputSchema.properties).toEqual({
    id: { type: "integer" },
    applicationId: { type: "integer" },
    intoId: { type: "integer", description: "Key of a Tag" },
  });
});

test("listing all tools stays affordable", () => {
  expect(tokensOf(tools)).toBeLessThanOrEqual(6000);
});

test("names are unique, and no tool has an argument twice", () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test.each([
  ["a removed tool", none, [{ tool: "find_place", path: "", change: "tool removed" }]],
  [
    "a tool that is no longer listed",
    toolWith(input, output, {}),
    [{ tool: "find_place", path: "", change: "no longer listed" }],
  ],
  [
    "a renamed input",
    toolWith(input.omit({ country: true }).extend({ land: z.string().optional() }), output),
    [{ tool: "find_place", path: "country", change: "input field removed" }],
  ],
  [
    "a retyped input",
    toolWith(input.extend({ name: z.int() }), output),
    [{ tool: "find_place", path: "name", change: "input type string became integer" }],
  ],
  [
    "a required input",
    toolWith(input.extend({ limit: z.int() }), output),
    [{ tool: "find_place", path: "limit", change: "required input added" }],
  ],
  [
    "a removed output",
    toolWith(input, z.strictObject({ items: z.array(z.strictObject({ id: z.int() })) })),
    [{ tool: "find_place", path: "items[].name", change: "output field removed" }],
  ],
])("%s breaks clients unless it is declared", (_what, after, expected) => {
  expect(undeclaredChanges(before, after, [])).toEqual(expected);
  const declared = expected.map((change) => ({ ...change, reason: "Because it must be" }));
  expect(undeclaredChanges(before, after, declared)).toEqual([]);
});

test("a new tool, an optional input and a new output break nobody", () => {
  const after = toolWith(input.extend({ limit: z.int().default(5) }), output.extend({ count: z.int() }));
  expect(undeclaredChanges(before, after, [])).toEqual([]);
  expect(undeclaredChanges(none, before, [])).toEqual([]);
});

test("a declaration may cover all fields of a tool", () => {
  const after = toolWith(input, z.strictObject({ items: z.array(z.strictObject({})) }));
  const reason = "Because it must be";
  const declared = { tool: "find_place", path: "*", change: "output field removed", reason };
  expect(undeclaredChanges(before, after, [declared])).toEqual([]);
});

test("the pair says what the tools behind it are about and how many they are, and nothing is hidden without it", () => {
  const [find, run] = tools.listed.slice(-2);
  expect([find?.name, run?.name]).toEqual(["find_tools", "run_tool"]);
  expect(find?.description).toMatch(new RegExp(`^${tools.found.length} more tools`));
  for (const domain of ["tags", "interviews", "stages"]) expect(find?.description).toContain(domain);
  expect(before.listed.map(({ name }) => name)).toEqual(["find_place"]);
});
