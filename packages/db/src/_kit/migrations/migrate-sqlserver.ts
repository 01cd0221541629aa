import { parseAddress } from "../sqlserver/address.ts";
import { connect } from "../sqlserver/open.ts";
import { enableSnapshotReads } from "../sqlserver/snapshot-reads.ts";
import { appliedToSqlServer, applyToSqlServer } from "./apply-sqlserver.ts";
import { migrationsDirectory, readMigrations } from "./files.ts";
import { pendingMigrations } from "./pending.ts";
import { tellStatus } from "./status.ts";

export const migrateSqlServer = async (url: string, statusOnly: boolean, tell: (line: string) => void) => {
  const address = parseAddress(url);
  const pool = await connect(address);
  try {
    const applied = await appliedToSqlServer(pool);
    const pending = pendingMigrations(await readMigrations(migrationsDirectory("sqlserver")), applied);
    tellStatus(`${address.database} at ${address.server}:${address.port}`, applied.length, pending, tell);
    if (statusOnly) return;
    if (applied.length === 0) tell(await enableSnapshotReads(pool));
    await applyToSqlServer(pool, pending, ({ name }) => tell(`Applied ${name}`));
  } finally {
    await pool.close();
  }
};
