import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { createAutosave } from "./autosave.ts";
import type { EditTarget, Said, Values } from "./edit-target.ts";
import type { SaveState, Step } from "./editing-context.ts";

const conflict = () =>
  TRPCClientError.from({
    error: { code: -32009, message: "Changed", data: { code: "VERSION_CONFLICT", issues: [] } },
  });

/** A target kept by a server that other editors write to as well; `answer` lets a request that waits go on. */
const kept = (values: Values) => {
  let stored: Said = { version: 1, values };
  let shown = stored;
  const waiting: (() => void)[] = [];
  let isHeld = false;
  const target: EditTarget = {
    key: "experience:1",
    read: () => shown,
    write: async (fields, expectedVersion) => {
      if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
      if (expectedVersion !== stored.version) throw conflict();
      stored = { version: stored.version + 1, values: { ...stored.values, ...fields } };
      shown = stored;
      return stored;
    },
    reload: async () => {
      shown = stored;
      return stored;
    },
  };
  return {
    target,
    stored: () => stored,
    hold: () => {
      isHeld = true;
    },
    answer: () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
    elsewhere: (fields: Values) => {
      stored = { version: stored.version + 1, values: { ...stored.values, ...fields } };
    },
  };
};

const edited = (values: Values) => {
  const server = kept(values);
  const states: SaveState[] = [];
  const steps: Step[] = [];
  const editing = {
    report: (_key: string, state: SaveState) => void states.push(state),
    did: (step: Step) => void steps.push(step),
  };
  const autosave = createAutosave(server.target, editing);
  autosave.listen(() => undefined);
  const settled = () => expect.poll(() => states.at(-1));
  return { server, states, steps, autosave, settled };
};

test("what is typed is sent as a change of its fields alone, and taken back", async () => {
  const { server, steps, autosave, settled } = edited({ title: "Baker", place: "Bern" });
  autosave.set({ title: "Cook" });
  autosave.flush();
  await settled().toBe("saved");
  expect(server.stored()).toEqual({ version: 2, values: { title: "Cook", place: "Bern" } });
  await steps[0]?.takeBack();
  expect(server.stored().values).toEqual({ title: "Baker", place: "Bern" });
});

test("a change is called by what its target was called before it", async () => {
  const { server, steps, autosave, settled } = edited({ title: "Baker" });
  autosave.call("Baker");
  server.hold();
  autosave.set({ title: "Cook" });
  autosave.flush();
  // The page is drawn with the new title before the answer is dealt with here.
  autosave.call("Cook");
  server.answer();
  await settled().toBe("saved");
  expect(steps.map(({ what }) => what)).toEqual(["change of Baker"]);
});

test("what says the same as before is not sent", async () => {
  const { server, autosave, settled } = edited({ title: "Baker" });
  autosave.set({ title: "Bake" });
  autosave.set({ title: "Baker" });
  autosave.flush();
  await settled().toBe("saved");
  expect(server.stored().version).toBe(1);
});

test("what is typed while a request is on its way goes with the next one", async () => {
  const { server, autosave, settled } = edited({ title: "" });
  server.hold();
  autosave.set({ title: "Co" });
  autosave.flush();
  autosave.set({ title: "Cook" });
  autosave.flush();
  expect(autosave.values()).toEqual({ title: "Cook" });
  server.answer();
  await settled().toBe("saved");
  expect(server.stored()).toEqual({ version: 3, values: { title: "Cook" } });
});

test("another field that was changed elsewhere stays, and nothing is asked", async () => {
  const { server, autosave, settled } = edited({ title: "Baker", place: "Bern" });
  autosave.set({ title: "Cook" });
  server.elsewhere({ place: "Basel" });
  autosave.flush();
  await settled().toBe("saved");
  expect(server.stored().values).toEqual({ title: "Cook", place: "Basel" });
});

test("the same field changed elsewhere is a conflict: nothing is written, nothing typed is lost", async () => {
  const { server, autosave, settled } = edited({ title: "Baker" });
  autosave.set({ title: "Cook" });
  server.elsewhere({ title: "Chef" });
  autosave.flush();
  await settled().toBe("failed");
  expect(server.stored().values).toEqual({ title: "Chef" });
  expect(autosave.values()).toEqual({ title: "Cook" });
  expect(autosave.problem()).toMatchObject({ kind: "conflict", theirs: { title: "Chef" } });
  autosave.keepMine();
  await settled().toBe("saved");
  expect(server.stored().values).toEqual({ title: "Cook" });
});

test("in a conflict theirs is taken by giving up mine", async () => {
  const { server, autosave, settled } = edited({ title: "Baker" });
  autosave.set({ title: "Cook" });
  server.elsewhere({ title: "Chef" });
  autosave.flush();
  await settled().toBe("failed");
  autosave.discard();
  expect(autosave.values()).toEqual({ title: "Chef" });
  expect(server.stored().version).toBe(2);
});

test("what was refused stays as it was typed, and is sent again when it is mended", async () => {
  const { server, autosave, settled } = edited({ title: "Baker" });
  const write = server.target.write;
  const refusing = { ...server.target };
  let refuses = true;
  Object.assign(server.target, {
    write: (fields: Values, version: number) =>
      refuses ? Promise.reject(new Error("No")) : write.call(refusing, fields, version),
  });
  autosave.set({ title: "Cook" });
  autosave.flush();
  await settled().toBe("failed");
  expect(autosave.values()).toEqual({ title: "Cook" });
  refuses = false;
  autosave.flush();
  await settled().toBe("saved");
  expect(server.stored().values).toEqual({ title: "Cook" });
});
