import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadSettings } from "./settings.ts";

const key = (name: string, bytes = 32) => `${name}:${randomBytes(bytes).toString("base64")}`;

describe("settings", () => {
  test("have defaults that run on this machine alone", () => {
    const settings = loadSettings({});
    expect(settings).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: ".data",
      REGISTRATION: "open",
    });
    expect(settings.DATABASE_URL).toBeUndefined();
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "postgres://localhost/x"],
    ["APP_URL", "jobs.example.org"],
    ["APP_URL", "https://jobs.example.org/path"],
    ["SECRET_KEYS", key("one", 31)],
    ["SECRET_KEYS", `${key("one")},${key("one")}`],
    ["SECRET_KEYS", "one"],
    ["REGISTRATION", "maybe"],
    ["TRUST_PROXY", "yes, all"],
    ["TRUST_PROXY", "abc"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["TRUST_PROXY", "10.0.0.1,"],
    ["LOG_LEVEL", "loud"],
    ["METRICS_TOKEN", "short"],
    ["RATE_LIMIT_STANDARD", "0"],
    ["RATE_LIMIT_STANDART", "10"],
    ["JOBTRACKER_PORT", "1"],
  ])("%s=%s stops the start with a sentence that names it", (name, value) => {
    expect(() => loadSettings({ [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  test("every bad value has its own sentence", () => {
    expect(() => loadSettings({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/^PORT .*\nLOG_LEVEL /);
  });

  test("a server that others can reach needs https, or the word that it may do without", () => {
    expect(() => loadSettings({ HOST: "0.0.0.0" })).toThrow(/APP_URL/);
    expect(() => loadSettings({ HOST: "0.0.0.0", APP_URL: "http://jobs.example.org" })).toThrow(/https/);
    expect(loadSettings({ HOST: "0.0.0.0", APP_URL: "https://jobs.example.org" }).HOST).toBe("0.0.0.0");
    expect(loadSettings({ HOST: "0.0.0.0", ALLOW_INSECURE_HTTP: "true" }).HOST).toBe("0.0.0.0");
  });

  test("several keys are read in their order, the current one first", () => {
    const { SECRET_KEYS } = loadSettings({ SECRET_KEYS: `${key("new")}, ${key("old")}` });
    expect(SECRET_KEYS?.map(({ name }) => name)).toEqual(["new", "old"]);
  });

  test.each([
    ["2", 2],
    ["true", true],
    ["10.0.0.0/8, 2001:db8::/32", "10.0.0.0/8, 2001:db8::/32"],
  ])("TRUST_PROXY=%s", (value, expected) => {
    expect(loadSettings({ TRUST_PROXY: value }).TRUST_PROXY).toBe(expected);
  });

  test("other programs' variables are let be", () => {
    expect(() => loadSettings({ PATH: "/bin", JOBTRACKER_URL: "http://localhost:3000" })).not.toThrow();
  });
});
