import { parseArgs } from "node:util";
import { DatabaseOpenError } from "../database-open-error.ts";
import { migrateEmbedded } from "./migrate-embedded.ts";
import { migrateSqlServer } from "./migrate-sqlserver.ts";

const HELP = `Brings the database to the schema of this version.

  pnpm db:migrate [--status]

  --status   only tell what is applied and what is not

With DATABASE_URL (mssql://user:password@host:1433/Database) it migrates that SQL Server database, which the server
itself never does. Without it, the embedded database under DATA_DIR (.data); the server does the same when it starts,
after a backup.`;

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" }, status: { type: "boolean", default: false } } });
const tell = (line: string) => process.stdout.write(`${line}\n`);

const migrate = async () => {
  const { DATABASE_URL: url, DATA_DIR: dataDir = ".data" } = process.env;
  if (url) await migrateSqlServer(url, values.status, tell);
  else await migrateEmbedded(dataDir, values.status, tell);
};

if (values.help) {
  tell(HELP);
} else {
  try {
    await migrate();
  } catch (error) {
    if (!(error instanceof DatabaseOpenError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
