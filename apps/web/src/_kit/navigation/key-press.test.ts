import { expect, test } from "vitest";
import { createReader, type KeyPress, writePress } from "./key-press.ts";

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...modifiers,
});

test.each([
  [press("c"), "c"],
  [press("?", { shiftKey: true }), "?"],
  [press("/", { shiftKey: true }), "/"],
  [press("C"), "c"],
  [press("C", { shiftKey: true }), "shift+c"],
  [press("k", { ctrlKey: true }), "mod+k"],
  [press("c", { altKey: true }), undefined],
  [press("c", { metaKey: true }), undefined],
  [press("{", { altKey: true, ctrlKey: true }), undefined],
])("%o is %s", (pressed, written) => {
  expect(writePress(pressed, false)).toBe(written);
});

test("on a Mac, Command takes the place of Ctrl", () => {
  expect(writePress(press("k", { metaKey: true }), true)).toBe("mod+k");
  expect(writePress(press("k", { ctrlKey: true }), true)).toBeUndefined();
});

test("two keys after another are one shortcut, if the second comes soon", () => {
  let time = 0;
  const read = createReader(() => time);
  const bound = ["c", "g b", "b"];
  expect(read("c", bound)).toBe("c");
  expect(read("g", bound)).toBeUndefined();
  expect(read("b", bound)).toBe("g b");
  expect(read("b", bound)).toBe("b");
  read("g", bound);
  time += 5_000;
  expect(read("b", bound)).toBe("b");
});

test("a second key that completes nothing is read for itself", () => {
  const read = createReader(() => 0);
  const bound = ["c", "g b"];
  read("g", bound);
  expect(read("c", bound)).toBe("c");
  expect(read("b", bound)).toBeUndefined();
});
