import type { ConnectionPool } from "mssql";

/**
 * Lets reads see what was committed before, instead of waiting for a writer's locks: as on the embedded engine, and as
 * Azure SQL has it from the start. It needs the right to alter the database and nobody else in it.
 * @returns a sentence for the operator
 */
export const enableSnapshotReads = async (pool: ConnectionPool): Promise<string> => {
  try {
    await pool.request().batch(`
      if exists (select 1 from sys.databases where name = db_name() and is_read_committed_snapshot_on = 0)
        alter database current set read_committed_snapshot on with rollback immediate`);
    return "Reads do not wait for writers (READ_COMMITTED_SNAPSHOT is on)";
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `READ_COMMITTED_SNAPSHOT could not be turned on, so reads may wait for writers: ${reason}`;
  }
};
