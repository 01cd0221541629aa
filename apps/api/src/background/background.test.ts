import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { startTestServer, type TestServer } from "../../test/server.ts";
import { countingKind } from "../_kit/testing/task-probe.ts";
import { enqueueFor } from "../_kit/testing/tasks.ts";

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  person = await signUp(server.platform);
});

const add = async (label: string, unique?: string) => {
  const options = unique === undefined ? {} : { unique };
  await enqueueFor(server.platform, person.userId, countingKind(), { label, steps: 1 }, options);
  const [newest] = (await person.api.background.list({ limit: 1 })).items;
  if (newest === undefined) throw new Error("The task is not listed");
  return newest;
};

test("tasks are listed newest first, page by page, by their state and by whether they live", async () => {
  const ids = [(await add("1")).id, (await add("2")).id, (await add("3")).id];
  const [, middle = ids[0]] = ids;
  if (middle === undefined) throw new Error("There is no task");
  await person.api.background.cancel({ id: middle });
  const first = await person.api.background.list({ limit: 2 });
  const rest = await person.api.background.list({ limit: 2, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(rest.nextCursor).toBeNull();
  const states = async (input: Parameters<typeof person.api.background.list>[0]) =>
    (await person.api.background.list(input)).items.map(({ state }) => state);
  expect(await states({ live: true })).toEqual(["waiting", "waiting"]);
  expect(await states({ live: false })).toEqual(["cancelled"]);
  expect(await states({ state: "cancelled", live: true })).toEqual([]);
});

test("what has ended is not cancelled, and what waits is not tried again", async () => {
  const { id } = await add("a");
  expect((await refusalOf(person.api.background.retry({ id }))).code).toBe("CONFLICT");
  await person.api.background.cancel({ id });
  expect((await refusalOf(person.api.background.cancel({ id }))).code).toBe("CONFLICT");
});

test("is not tried again while the same work waits as another task", async () => {
  const { id } = await add("a", "same");
  await person.api.background.cancel({ id });
  const other = await add("a", "same");
  expect(other.id).not.toBe(id);
  expect((await refusalOf(person.api.background.retry({ id }))).code).toBe("CONFLICT");
  await person.api.background.cancel({ id: other.id });
  expect(await person.api.background.retry({ id })).toMatchObject({ id, state: "waiting" });
});

test("needs its scopes", async () => {
  const { id } = await add("a");
  const reader = person.through({ client: "mcp", scopes: ["job:read"] });
  expect((await reader.background.list({})).items).toHaveLength(1);
  expect((await refusalOf(reader.background.cancel({ id }))).code).toBe("FORBIDDEN");
  const stranger = person.through({ client: "rest", scopes: ["account:read"] });
  expect((await refusalOf(stranger.background.list({}))).code).toBe("FORBIDDEN");
});

test("an operator sees how many tasks wait and failed, and a failed one leaves the server ready", async () => {
  await add("a");
  const ready = await server.app.inject({ url: "/health/ready" });
  expect([ready.statusCode, ready.json()]).toMatchObject([
    200,
    { status: "ok", backgroundTasks: { running: 0, failed: 0, waiting: expect.any(Number) } },
  ]);
  expect(ready.json().backgroundTasks.waiting).toBeGreaterThan(0);
  const metrics = await server.app.inject({ url: "/metrics" });
  expect(metrics.body).toMatch(/jobtracker_background_tasks\{state="waiting"\} [1-9]/);
  expect(metrics.body).toMatch(/jobtracker_background_waiting_seconds \d/);
});
