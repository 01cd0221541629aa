import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { GroupCommit, type WriterControl } from "./group-commit.ts";

/** @param longest milliseconds; without end, so that a slow machine shares as a quick one does */
const open = (longest = Number.POSITIVE_INFINITY) => {
  const database = new DatabaseSync(":memory:");
  database.exec(`
    create table Parent (ParentID integer primary key);
    create table Child (Name text primary key, ParentID integer references Parent deferrable initially deferred)`);
  let commits = 0;
  const control: WriterControl = {
    begin: async () => database.exec("begin immediate"),
    savepoint: () => database.exec("savepoint member"),
    release: () => database.exec("release member"),
    undo: () => database.exec("rollback to member; release member"),
    commit: () => {
      commits++;
      database.exec("commit");
    },
    rollback: () => database.exec("rollback"),
    isOpen: () => database.isTransaction,
  };
  const group = new GroupCommit(control, longest);
  const run = (name: string, sql = `insert into Child (Name) values ('${name}')`) =>
    group.run(async () => {
      database.exec(sql);
      await pause(1);
      return name;
    }, 0);
  const names = () =>
    database
      .prepare("select Name from Child order by Name")
      .all()
      .map(({ Name }) => Name);
  return { run, names, end: () => group.end(), commits: () => commits };
};

const statuses = async (work: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(work)).map(({ status }) => status);

test("transactions that arrive together share a commit", async () => {
  const { run, names, commits } = open();
  expect(await Promise.all([run("a"), run("b"), run("c")])).toEqual(["a", "b", "c"]);
  expect(names()).toEqual(["a", "b", "c"]);
  expect(commits()).toBe(1);
});

test("one that fails leaves nothing, and the others of its commit stay", async () => {
  const { run, names } = open();
  const writesThenFails = "insert into Child (Name) values ('half'); insert into Child (Name) values ('a')";
  expect(await statuses([run("a"), run("half", writesThenFails), run("b")])).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(names()).toEqual(["a", "b"]);
});

test("nobody is told that all is well when the commit fails, and nothing of it is kept", async () => {
  const { run, names } = open();
  const orphan = "insert into Child (Name, ParentID) values ('orphan', 99)";
  expect(await statuses([run("a"), run("b", orphan)])).toEqual(["rejected", "rejected"]);
  expect(names()).toEqual([]);
  expect(await run("c")).toBe("c");
});

test("when the engine gives up the transaction, all who shared it fail, and those behind go on", async () => {
  const { run, names } = open();
  const givesUp = "insert or rollback into Child (Name) values ('a')";
  const work = [run("a"), run("b", givesUp), run("c")];
  expect(await statuses(work)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(names()).toEqual(["c"]);
});

test("the end waits for those that came before", async () => {
  const { run, names, end } = open();
  const before = [run("a"), run("b")];
  await end();
  expect(names()).toEqual(["a", "b"]);
  expect(await statuses(before)).toEqual(["fulfilled", "fulfilled"]);
});

test("a commit that has waited for long takes nobody else along", async () => {
  const { run, commits } = open(0);
  await Promise.all([run("a"), run("b"), run("c")]);
  expect(commits()).toBe(3);
});

test("a commit takes only so many along", async () => {
  const { run, commits } = open();
  await Promise.all(Array.from({ length: 120 }, (_, index) => run(`${index}`)));
  expect(commits()).toBe(3);
});
