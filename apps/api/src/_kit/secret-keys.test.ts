import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSecretKeys } from "./secret-keys.ts";
import { loadSettings } from "./settings.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "jobtracker-keys-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const load = () => loadSecretKeys(loadSettings({ DATA_DIR: dataDir }));
const file = () => join(dataDir, "secret-keys");

test("a key is made once, for the owner's eyes only, and found again", () => {
  const made = load();
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  const text = readFileSync(file(), "utf8");
  expect(load()).toEqual(made);
  expect(readFileSync(file(), "utf8")).toBe(text);
});

test("a key file that was damaged stops the start and is left alone", () => {
  writeFileSync(file(), "key-1:short");
  expect(load).toThrow(/secret-keys/);
  expect(readFileSync(file(), "utf8")).toBe("key-1:short");
});

test("SECRET_KEYS comes before the file, and no file is made", () => {
  const SECRET_KEYS = `mine:${Buffer.alloc(32, 7).toString("base64")}`;
  const keys = loadSecretKeys(loadSettings({ DATA_DIR: dataDir, SECRET_KEYS }));
  expect(keys[0].name).toBe("mine");
  expect(() => statSync(file())).toThrow();
});
