import { describe, expect, test } from "vitest";
import { z } from "zod";
import { incompatibilities } from "./compatibility.ts";
import { JsonSchema, jsonSchemaOf } from "./json-schema.ts";

const changes = (direction: "input" | "output", before: z.ZodType, after: z.ZodType) =>
  incompatibilities(direction, {
    before: jsonSchemaOf(before, direction),
    after: jsonSchemaOf(after, direction),
  }).map(({ path, change }) => `${path}: ${change}`);

const job = z.object({
  id: z.int(),
  title: z.string(),
  remote: z.enum(["remote", "onsite"]).nullable(),
  note: z.string().optional(),
  places: z.array(z.object({ text: z.string(), country: z.string().nullable() })),
});

test("the same schema breaks nothing", () => {
  expect(changes("input", job, job)).toEqual([]);
  expect(changes("output", job, job)).toEqual([]);
});

describe("an input", () => {
  test.each([
    ["a new optional field", job.extend({ tag: z.string().optional() })],
    ["a new field with a default", job.extend({ limit: z.int().default(5) })],
    ["a field that became optional", job.partial({ id: true })],
    ["a field that may now be null", job.extend({ title: z.string().nullable() })],
    ["one more allowed word", job.extend({ remote: z.enum(["remote", "onsite", "hybrid"]).nullable() })],
    ["a wider number", job.extend({ id: z.number() })],
    ["a record that is no longer spelled out", job.extend({ places: z.array(z.looseObject({})) })],
    ["one more form", job.extend({ title: z.union([z.string(), z.array(z.string())]) })],
  ])("may get %s", (_what, after) => {
    expect(changes("input", job, after)).toEqual([]);
  });

  test.each([
    ["a removed field", job.omit({ note: true }), ["note: input field removed"]],
    [
      "a renamed field",
      job.omit({ id: true }).extend({ jobId: z.int() }),
      ["id: input field removed", "jobId: required input added"],
    ],
    ["a retyped field", job.extend({ id: z.string() }), ["id: input type integer became string"]],
    ["a new required field", job.extend({ tag: z.string() }), ["tag: required input added"]],
    ["a field that became required", job.required({ note: true }), ["note: input became required"]],
    [
      "a word that is no longer allowed",
      job.extend({ remote: z.enum(["remote"]).nullable() }),
      ['remote: input type string "remote" | string "onsite" | null became string "remote" | null'],
    ],
    [
      "a change deep inside",
      job.extend({ places: z.array(z.object({ text: z.string() })) }),
      ["places[].country: input field removed"],
    ],
  ])("must not get %s", (_what, after, expected) => {
    expect(changes("input", job, after)).toEqual(expected);
  });
});

describe("an output", () => {
  test.each([
    ["a new field", job.extend({ tag: z.string() })],
    ["a field that is always there", job.required({ note: true })],
    ["a field that is never null", job.extend({ remote: z.enum(["remote", "onsite"]) })],
    ["one more word", job.extend({ remote: z.enum(["remote", "onsite", "hybrid"]).nullable() })],
  ])("may get %s", (_what, after) => {
    expect(changes("output", job, after)).toEqual([]);
  });

  test.each([
    ["a removed field", job.omit({ title: true }), ["title: output field removed"]],
    ["a retyped field", job.extend({ id: z.string() }), ["id: output type integer became string"]],
    [
      "a field that may be null",
      job.extend({ title: z.string().nullable() }),
      ["title: output type string became string | null"],
    ],
    ["a field that may be absent", job.partial({ title: true }), ["title: output became optional"]],
    [
      "a change in the values of a record",
      z.object({ by: z.record(z.string(), z.object({})) }),
      ["by{}.n: output field removed"],
      z.object({ by: z.record(z.string(), z.object({ n: z.int() })) }),
    ],
  ])("must not get %s", (_what, after, expected, before: z.ZodType = job) => {
    expect(changes("output", before, after)).toEqual(expected);
  });
});

test("follows references, also to itself", () => {
  const document = (text: string) =>
    JsonSchema.parse({
      $defs: {
        Node: {
          type: "object",
          properties: { text: { type: text }, children: { type: "array", items: { $ref: "#/$defs/Node" } } },
        },
      },
      $ref: "#/$defs/Node",
    });
  const change = { before: document("string"), after: document("integer") };
  expect(incompatibilities("output", change)).toContainEqual({
    path: "text",
    change: "output type string became integer",
  });
  expect(incompatibilities("output", { before: document("string"), after: document("string") })).toEqual([]);
});

test("a field may move from one form of a union to all of them", () => {
  const before = z.object({ result: z.union([z.object({ job: job }), z.object({ error: z.string() })]) });
  const after = z.object({ result: z.object({ job: job.optional(), error: z.string().optional() }) });
  expect(changes("output", before, after)).toEqual([]);
});
