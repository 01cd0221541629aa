import { beforeEach, expect, test } from "vitest";
import {
  type DraftStorage,
  dropDraft,
  dropDrafts,
  dropOldDrafts,
  keepDraft,
  LONGEST_DRAFT,
  readDraft,
  slotsUnder,
} from "./draft-store.ts";

const DAY_MS = 24 * 3_600_000;
const now = Date.UTC(2026, 2, 10);

let storage: DraftStorage;

beforeEach(() => {
  const items = new Map<string, string>();
  storage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
});

test("a draft is read as it was kept, by its account alone", () => {
  expect(keepDraft(storage, 7, "note", { text: "Call Ada:\n9:30", now })).toBe(true);
  expect(readDraft(storage, 7, "note")).toBe("Call Ada:\n9:30");
  expect(readDraft(storage, 70, "note")).toBeUndefined();
  expect(readDraft(storage, 7, "other")).toBeUndefined();
});

test("nothing is left of an empty or dropped draft", () => {
  keepDraft(storage, 7, "note", { text: "Call", now });
  expect(keepDraft(storage, 7, "note", { text: "", now })).toBe(false);
  keepDraft(storage, 7, "other", { text: "Call", now });
  dropDraft(storage, 7, "other");
  expect(storage.length).toBe(0);
});

test("signing out drops the drafts of that account, and nothing else", () => {
  keepDraft(storage, 7, "note", { text: "mine", now });
  keepDraft(storage, 70, "note", { text: "theirs", now });
  storage.setItem("mantine-color-scheme-value", "dark");
  dropDrafts(storage, 7);
  expect(readDraft(storage, 7, "note")).toBeUndefined();
  expect(readDraft(storage, 70, "note")).toBe("theirs");
  expect(storage.getItem("mantine-color-scheme-value")).toBe("dark");
});

test("what belongs together is found and dropped together, and nothing else", () => {
  for (const slot of ["import:7:choices", "import:7:/work/0", "import:70:choices"])
    keepDraft(storage, 7, slot, { text: "kept", now });
  keepDraft(storage, 70, "import:7:choices", { text: "theirs", now });
  expect(slotsUnder(storage, 7, "import:7:").toSorted()).toEqual(["import:7:/work/0", "import:7:choices"]);
  dropDrafts(storage, 7, "import:7:");
  expect(slotsUnder(storage, 7, "")).toEqual(["import:70:choices"]);
  expect(readDraft(storage, 70, "import:7:choices")).toBe("theirs");
});

test("a text that is too long is not kept, and not its beginning either", () => {
  expect(keepDraft(storage, 7, "note", { text: "a".repeat(LONGEST_DRAFT + 1), now })).toBe(false);
  expect(readDraft(storage, 7, "note")).toBeUndefined();
});

test("the oldest drafts make room for the newest", () => {
  const text = "a".repeat(LONGEST_DRAFT);
  for (let slot = 1; slot <= 6; slot += 1) keepDraft(storage, 7, `note:${slot}`, { text, now: now + slot });
  expect(readDraft(storage, 7, "note:1")).toBeUndefined();
  expect(readDraft(storage, 7, "note:2")).toBe(text);
  expect(readDraft(storage, 7, "note:6")).toBe(text);
});

test("what nobody came back for is dropped after two months", () => {
  keepDraft(storage, 7, "old", { text: "old", now: now - 61 * DAY_MS });
  keepDraft(storage, 7, "recent", { text: "recent", now: now - 59 * DAY_MS });
  dropOldDrafts(storage, now);
  expect(readDraft(storage, 7, "old")).toBeUndefined();
  expect(readDraft(storage, 7, "recent")).toBe("recent");
});
