import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WrappingKey } from "./keyring.ts";
import { SecretKeys, type Settings, SettingsError } from "./settings.ts";

const OWNER_ONLY = 0o600;
const KEY_BYTES = 32;

const makeKeyFile = (dataDir: string, file: string) => {
  mkdirSync(dataDir, { recursive: true });
  // `wx`: never over an existing file; without that key, what it sealed could not be read again.
  writeFileSync(file, `key-1:${randomBytes(KEY_BYTES).toString("base64")}\n`, {
    mode: OWNER_ONLY,
    flag: "wx",
  });
};

/** The wrapping keys: of SECRET_KEYS, or of the key file under DATA_DIR, which is made at the first start. */
export const loadSecretKeys = (settings: Settings): readonly [WrappingKey, ...WrappingKey[]] => {
  if (settings.SECRET_KEYS !== undefined) return settings.SECRET_KEYS;
  const file = join(settings.DATA_DIR, "secret-keys");
  if (!existsSync(file)) makeKeyFile(settings.DATA_DIR, file);
  chmodSync(file, OWNER_ONLY);
  const parsed = SecretKeys.safeParse(readFileSync(file, "utf8").trim());
  if (!parsed.success) throw new SettingsError(`The key file ${file} ${parsed.error.issues[0]?.message}.`);
  return parsed.data;
};
