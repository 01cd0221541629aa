import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { heapCleaner } from "./small-heap.ts";

const run = promisify(execFile);

const MEBIBYTE = 1024 * 1024;

/** A heap of so many MiB, of which a clean-up leaves what is alive. */
const heapOf = (used: number) => {
  const heap = { used, alive: used, cleanUps: 0 };
  const look = heapCleaner({
    old: () => heap.used * MEBIBYTE,
    cleanUp: () => {
      heap.cleanUps++;
      heap.used = heap.alive;
    },
  });
  const becomes = (used: number) => {
    heap.used = used;
    look();
    return heap.cleanUps;
  };
  return { heap, becomes };
};

describe("when the heap is cleaned up", () => {
  test("once 8 MiB have become old", () => {
    const { becomes } = heapOf(30);
    expect(becomes(37.9)).toBe(0);
    expect(becomes(38)).toBe(1);
    expect(becomes(37.9)).toBe(1);
  });

  test("counted from what the last clean-up left, so that what stays alive is not cleaned up again and again", () => {
    const { heap, becomes } = heapOf(30);
    heap.alive = 36;
    expect(becomes(39)).toBe(1);
    expect(becomes(43)).toBe(1);
    expect(becomes(44)).toBe(2);
  });

  test("counted from what V8 left when it cleaned up by itself", () => {
    const { becomes } = heapOf(30);
    expect(becomes(25)).toBe(0);
    expect(becomes(33)).toBe(1);
  });

  test("not when there is so much that everybody would have to wait", () => {
    const { becomes } = heapOf(30);
    expect(becomes(64.1)).toBe(0);
    expect(becomes(64)).toBe(1);
  });
});

/** Throws away what has become old, for two seconds or until it was cleaned up by what is tested. */
const PROGRAM = `
  import { keepHeapSmall } from ${JSON.stringify(new URL("small-heap.ts", import.meta.url))};
  let cleanUps = 0;
  const { gc } = globalThis;
  if (gc) globalThis.gc = () => { cleanUps++; gc(); };
  keepHeapSmall();
  let kept = [];
  for (const end = Date.now() + 2000; cleanUps === 0 && Date.now() < end; ) {
    kept.push(Array.from({ length: 10_000 }, (_, number) => ({ number })));
    if (kept.length > 40) kept = [];
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  process.stdout.write(String(cleanUps));
`;

const outputOf = async (...nodeOptions: string[]) =>
  (await run(process.execPath, [...nodeOptions, "--input-type=module", "--eval", PROGRAM])).stdout;

describe("in a process, which it lets end", () => {
  test("what became old is cleaned up", async () => {
    expect(await outputOf("--expose-gc", "--heap-growing-percent=50")).toBe("1");
  });

  test("nothing is done where Node was not told to allow it", async () => {
    expect(await outputOf()).toBe("0");
  });
});
