import { expect, test } from "vitest";
import { z } from "zod";
import { domains, listOperations } from "./index.ts";

/* Walks every text that any operation takes: what a database cannot keep is refused, or is said here to be cleaned. */

/** A posting is cleaned while it is read; the others are compared with something and stored nowhere. */
const accepted = new Set([
  "jobs.capture.html",
  "jobs.capture.jsonLd",
  "jobs.capture.jsonLd{name}",
  "jobs.capture.text",
  "jobs.preview.html",
  "jobs.preview.jsonLd",
  "jobs.preview.jsonLd{name}",
  "jobs.preview.text",
  "imports.start.pages[].html",
  "imports.start.pages[].jsonLd",
  "auth.login.email",
  "auth.login.password",
  "auth.changePassword.currentPassword",
]);

const isPaging = (path: string) => path.endsWith(".cursor");

type Text = readonly [path: string, schema: z.core.$ZodType];

const innerOf = (schema: z.core.$ZodType): readonly (readonly [name: string, inner: z.core.$ZodType])[] => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).map(([name, inner]) => [`.${name}`, inner]);
  if (schema instanceof z.ZodArray) return [["[]", schema.element]];
  if (schema instanceof z.ZodRecord)
    return [
      ["{name}", schema.keyType],
      ["{}", schema.valueType],
    ];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ["", option]);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return [["", schema.unwrap()]];
  return [];
};

const textsOf = (path: string, schema: z.core.$ZodType): Text[] =>
  schema instanceof z.ZodString
    ? [[path, schema]]
    : innerOf(schema).flatMap(([name, inner]) => textsOf(path + name, inner));

const texts = listOperations(domains)
  .flatMap(({ name, operation }) => textsOf(name, operation.input))
  .filter(([path]) => !isPaging(path));

const long = "0123456789";

test.each(texts)("%s", (path, schema) => {
  for (const text of [`a\u0000${long}`, `${long}\ud800`, `\udc00${long}`]) {
    expect([JSON.stringify(text), z.safeParse(schema, text).success]).toEqual([
      JSON.stringify(text),
      accepted.has(path),
    ]);
  }
});
