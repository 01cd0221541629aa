import { index, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { expect, test } from "vitest";
import { identity, text } from "../columns.ts";
import { schemaCatalogue } from "./schema-catalogue.ts";

/** A table with a text of this length, alone or with its id in an index of this kind. */
const withText = (length: number | "max", kind: "index" | "unique" | "primaryKey") =>
  mssqlTable("Thing", { thingId: identity("ThingID"), label: text("Label", length).notNull() }, (table) => [
    primaryKey({ name: "PK_Thing", columns: [kind === "primaryKey" ? table.label : table.thingId] }),
    kind === "unique" ? unique("UQ_Thing_Label").on(table.label) : index("IX_Thing_ThingID").on(table.thingId),
    ...(kind === "index" ? [index("IX_Thing_Label_ThingID").on(table.label, table.thingId)] : []),
  ]);

const catalogue = (...given: Parameters<typeof withText>) => schemaCatalogue({ thing: withText(...given) });

test.each([
  [848, "index"],
  [850, "unique"],
  [450, "primaryKey"],
] as const)("a text of %i characters fits SQL Server's limit of a key in %s", (length, kind) => {
  expect(catalogue(length, kind)).toHaveLength(1);
});

test.each([
  [849, "index", "IX_Thing_Label_ThingID may take 1702 bytes"],
  [851, "unique", "UQ_Thing_Label may take 1702 bytes"],
  [451, "primaryKey", "PK_Thing may take 902 bytes"],
  ["max", "index", "IX_Thing_Label_ThingID may take Infinity bytes"],
] as const)("a text of %s characters is refused in %s: SQL Server would fail at a long row", (length, kind, message) => {
  expect(() => catalogue(length, kind)).toThrow(message);
});
