import { expect, test } from "vitest";
import { cacheName, outdated } from "./shell.ts";
import { shellPath } from "./shell-path.ts";

const origin = "https://jobs.example.org";
const shell = { version: "b", files: ["/index.html", "/icon.svg", "/assets/index-b.js"] };

const asked = (path: string, { method = "GET", mode = "cors" } = {}) =>
  shellPath({ method, mode, url: new URL(path, origin).href }, origin, shell);

test.each(["/", "/jobs", "/applications/7", "/capture?text=hello", "/sign-in"])(
  "%s is opened with the kept page",
  (path) => {
    expect(asked(path, { mode: "navigate" })).toBe("/index.html");
  },
);

test.each([
  "/api/v1/jobs",
  "/api/v1/docs",
  "/trpc/jobs.list",
  "/mcp",
  "/health/live",
  "/.well-known/x",
  "/sw.js",
  "/notes.pdf",
  "/capture/receive",
])("%s goes to the server, also when it is opened", (path) => {
  expect(asked(path)).toBeUndefined();
  expect(asked(path, { mode: "navigate" })).toBeUndefined();
});

test("files of the shell are answered, by their path alone", () => {
  expect(asked("/icon.svg?x=1")).toBe("/icon.svg");
  expect(asked("/assets/index-b.js")).toBe("/assets/index-b.js");
});

test("a page of the version before gets its parts", () => {
  expect(asked("/assets/index-a.js")).toBe("/assets/index-a.js");
});

test("what is written, and what belongs to another origin, is left alone", () => {
  expect(asked("/icon.svg", { method: "POST" })).toBeUndefined();
  expect(asked("https://elsewhere.example/icon.svg")).toBeUndefined();
});

test("the version before is kept, older ones and nothing else are deleted", () => {
  const names = ["other-app", cacheName("1"), cacheName("2"), cacheName("3"), cacheName("4")];
  expect(outdated(names, "4")).toEqual([cacheName("1"), cacheName("2")]);
  expect(outdated([cacheName("4")], "4")).toEqual([]);
});
