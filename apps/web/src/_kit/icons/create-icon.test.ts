import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import createIcon from "./create-icon.ts";

const clock = createIcon("outline", "clock", "Clock", [
  ["path", { d: "M3 12a9 9 0 1 0 18 0", key: "svg-0" }],
  ["path", { d: "M12 7v5l3 3", key: "svg-1" }],
]);

test("an icon is drawn as one line, with what it is given", () => {
  expect(renderToStaticMarkup(createElement(clock, { size: 16, stroke: 1.5, "aria-hidden": true }))).toBe(
    '<svg class="icon icon-outline" viewBox="0 0 24 24" width="16" height="16" stroke-width="1.5" aria-hidden="true">' +
      '<path d="M3 12a9 9 0 1 0 18 0M12 7v5l3 3"></path></svg>',
  );
});

test("an icon that is more than lines of their own is refused by name, not drawn wrong", () => {
  const make = (part: Parameters<typeof createIcon>[3][number]) => () =>
    createIcon("outline", "other", "Other", [part]);
  expect(make(["circle", { r: "2", key: "a" }])).toThrow("other");
  expect(make(["path", { d: "m3 3h2", key: "a" }])).toThrow("other");
  expect(make(["path", { d: "M3 3h2", fill: "none", key: "a" }])).toThrow("other");
});
