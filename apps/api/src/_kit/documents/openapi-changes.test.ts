import { domains, listOperations, type NamedOperation } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "../surfaces/openapi.ts";
import { breakingChanges, OpenApi } from "./openapi-changes.ts";

const operations = listOperations(domains);
const documentOf = (list: readonly NamedOperation[]) =>
  OpenApi.parse(JSON.parse(JSON.stringify(openApiDocument(list, "1.0.0"))));

const changed = (name: string, change: Partial<NamedOperation["operation"]>) =>
  documentOf(
    operations.map((named) =>
      named.name === name
        ? { ...named, operation: { ...named.operation, ...change } as NamedOperation["operation"] }
        : named,
    ),
  );

const operation = (name: string) => {
  const found = operations.find((named) => named.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found.operation;
};

test("an unchanged document breaks nobody", () => {
  expect(breakingChanges(documentOf(operations), documentOf(operations))).toEqual([]);
});

test("a new operation, a new optional field and a new answer field break nobody", () => {
  const { input, output } = operation("jobs.get");
  const after = changed("jobs.get", {
    input: input.extend({ lean: z.boolean().optional() }),
    output: output.extend({ mood: z.string() }),
  });
  expect(breakingChanges(documentOf(operations.slice(1)), after)).toEqual([]);
});

test("a removed operation is named", () => {
  const after = documentOf(operations.filter(({ name }) => name !== "jobs.restore"));
  expect(breakingChanges(documentOf(operations), after)).toEqual(["POST /jobs/{id}/restore removed"]);
});

test("a new required field, a removed query parameter and a removed answer field are named", () => {
  const before = documentOf(operations);
  const create = operation("jobs.create").input.extend({ mood: z.string() });
  expect(breakingChanges(before, changed("jobs.create", { input: create }))).toEqual([
    "POST /jobs mood: required input added",
  ]);
  const list = operation("jobs.list").input.omit({ search: true });
  expect(breakingChanges(before, changed("jobs.list", { input: list }))).toEqual([
    "GET /jobs search: input field removed",
  ]);
  const get = operation("jobs.get").output.omit({ title: true });
  expect(breakingChanges(before, changed("jobs.get", { output: get }))).toEqual([
    "GET /jobs/{id} title: output field removed",
  ]);
});
