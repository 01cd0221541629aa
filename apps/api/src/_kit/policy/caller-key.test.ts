import { expect, test } from "vitest";
import { anonymous, personActor } from "../testing/index.ts";
import { callerKey } from "./caller-key.ts";

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["192.0.2.1:50123", "192.0.2.1"],
  ["2001:db8:0:1::1", "2001:db8:0:1"],
  ["2001:db8:0:1:ffff:ffff:ffff:ffff", "2001:db8:0:1"],
  ["[2001:db8:0:1::2]:443", "2001:db8:0:1"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["unknown", "unknown"],
])("somebody at %s counts as network %s", (address, network) => {
  expect(callerKey(anonymous, address)).toBe(`network:${network}`);
});

test("a person counts as one, from wherever they call", () => {
  expect(callerKey(personActor(7), "192.0.2.1")).toBe(callerKey(personActor(7), "2001:db8::1"));
});
