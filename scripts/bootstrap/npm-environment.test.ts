import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { installerEnvironment } from "./npm-environment.mjs";
import { root } from "./places.mjs";

test("what npm says about its own run does not reach the installer", () => {
  const env = {
    npm_config_prefix: "/usr",
    npm_config_user_agent: "npm/11",
    npm_lifecycle_event: "test",
    INIT_CWD: "/",
  };
  expect(installerEnvironment(env)).toEqual({ npm_config_loglevel: "error", PATH: "" });
});

test("how to reach the registry is kept, and so is everything that is not npm's", () => {
  const env = {
    npm_config_registry: "https://registry.example",
    NPM_CONFIG_CAFILE: "/etc/ca.pem",
    "npm_config_@acme:registry": "https://acme.example",
    HTTPS_PROXY: "http://proxy.example",
    CI: "true",
  };
  expect(installerEnvironment(env)).toMatchObject(env);
});

test("the tools that are about to be replaced are not on the path", () => {
  const path = [join(root, "node_modules", ".bin"), "/usr/bin"].join(delimiter);
  expect(installerEnvironment({ PATH: path }).PATH).toBe("/usr/bin");
});
