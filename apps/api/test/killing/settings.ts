import { loadSettings, type Settings } from "../../src/_kit/settings.ts";

/** Settings of a server on this database; each server has the key that another one made in the directory. */
export const workerSettings = ({
  dataDir,
  url,
}: {
  readonly dataDir: string;
  readonly url?: string | undefined;
}): Settings =>
  loadSettings({
    DATA_DIR: dataDir,
    ...(url === undefined ? {} : { DATABASE_URL: url }),
    LOG_LEVEL: "silent",
    DATABASE_SYNCHRONOUS: "NORMAL",
  });
