import { parseArgs } from "node:util";
import * as schema from "../../schema.ts";
import { embeddedDraft, writeEmbeddedDraft } from "./draft-embedded.ts";
import { draftSqlServer } from "./draft-sqlserver.ts";
import type { ColumnRename } from "./drizzle-kit.ts";
import { schemaCatalogue } from "./schema-catalogue.ts";

const HELP = `Drafts the next migration of both engines from the tables of packages/db/src/schema.ts.

  pnpm db:draft <name> [--rename Job.Url=Address] [--drop]

  <name>     what it does, in lower case: add_interview
  --rename   a column that got another name and keeps its content; may be given several times
  --drop     tables and columns that are gone from the schema are meant to be dropped

Read what was drafted before you commit it. A step that moves data goes into data.ts beside migration.sql.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: "boolean", short: "h" },
    drop: { type: "boolean", default: false },
    rename: { type: "string", multiple: true, default: [] },
  },
});
const [name, ...others] = positionals;
const tell = (line: string) => process.stdout.write(`${line}\n`);

/** Both engines get the same numbers: where only one of them changes, the other gets an empty migration. */
const draft = async (name: string) => {
  const renames = values.rename.map(parseRename);
  const embedded = await embeddedDraft(schemaCatalogue(schema), renames, values.drop);
  const sqlServer = await draftSqlServer(name, renames, embedded.statements.length > 0);
  if (!sqlServer) {
    tell("The migrations make the tables of the schema already.");
    return;
  }
  tell(`Embedded:   ${await writeEmbeddedDraft(name, embedded)}`);
  tell(`SQL Server: ${sqlServer}`);
};

const parseRename = (text: string): ColumnRename => {
  const [, table, from, to] = /^(\w+)\.(\w+)=(\w+)$/.exec(text) ?? [];
  if (!table || !from || !to) throw new Error(`--rename ${text} is not of the form Table.Old=New.`);
  return { table, from, to };
};

if (values.help) {
  tell(HELP);
} else if (!name || others.length > 0 || !/^[a-z][a-z0-9_]{0,60}$/.test(name)) {
  process.stderr.write(`Give the migration one name of lower-case letters, digits and underscores.\n\n${HELP}\n`);
  process.exitCode = 2;
} else {
  try {
    await draft(name);
  } catch (error) {
    process.stderr.write(`Nothing was drafted. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
