import { expect, test } from "vitest";
import { recordIn, reportOf } from "./report.ts";

test("the median decides, not the slowest run, and is held against the target", () => {
  expect(reportOf([{ name: "Quick", times: [80, 400, 100.4, 90, 120], target: 100 }])).toContain(
    "| Quick | 100 ms | 400 ms | 100 ms | ✓ |",
  );
  expect(reportOf([{ name: "Slow", times: [101, 102, 101], target: 100 }])).toContain(
    "| Slow | 101 ms | 102 ms | 100 ms | ✗ |",
  );
});

test("a table replaces what stood between the marks, and nothing else", () => {
  const document = (between: string) =>
    `Before\n<!-- vitals: written -->\n${between}<!-- end of the vitals -->\nAfter`;
  const once = recordIn(document("not yet recorded\n"), "| $1 |");
  expect(once).toBe(document("\n| $1 |\n\n"));
  expect(recordIn(once, "| new |")).toBe(document("\n| new |\n\n"));
  expect(() => recordIn("Nothing marked", "| |")).toThrow("no place");
});
