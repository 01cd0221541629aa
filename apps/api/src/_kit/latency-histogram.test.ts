import { expect, test } from "vitest";
import { LatencyHistogram } from "./latency-histogram.ts";

const listed = { operation: "jobs.list", client: "rest", outcome: "ok" } as const;

/** Of one series: what stands at each `le`, then its sum and count. */
const readSeries = (text: string, labels: string) => {
  const valueAt = (line: string) => Number(line.split(" ").at(-1));
  const lines = text.split("\n").filter((line) => line.includes(labels));
  const buckets = lines.flatMap((line) => {
    const end = /_bucket\{le="([^"]+)"/.exec(line)?.[1];
    return end === undefined ? [] : [[end, valueAt(line)] as const];
  });
  const total = (name: string) => lines.filter((line) => line.includes(`_${name}{`)).map(valueAt);
  return { buckets: Object.fromEntries(buckets), sum: total("sum"), count: total("count") };
};

test("each bucket counts all that took at most so long, the last one everything", () => {
  const histogram = new LatencyHistogram();
  for (const seconds of [0.0005, 0.001, 0.002, 9, 60]) histogram.observe(listed, seconds);
  const text = histogram.text();
  expect(text.startsWith("# HELP jobtracker_operation_seconds ")).toBe(true);
  expect(text).toContain("\n# TYPE jobtracker_operation_seconds histogram\n");
  const { buckets, sum, count } = readSeries(text, 'operation="jobs.list",client="rest",outcome="ok"');
  expect(buckets).toMatchObject({ "0.001": 2, "0.0025": 3, "5": 3, "10": 4, "+Inf": 5 });
  expect(Object.keys(buckets)).toHaveLength(14);
  expect(sum[0]).toBeCloseTo(69.0035);
  expect(count).toEqual([5]);
});

test("operations, surfaces and outcomes are counted apart", () => {
  const histogram = new LatencyHistogram();
  histogram.observe(listed, 0.1);
  histogram.observe({ ...listed, outcome: "error" }, 0.1);
  histogram.observe({ ...listed, client: "mcp" }, 0.1);
  histogram.observe(listed, 0.1);
  const countOf = (labels: string) => readSeries(histogram.text(), labels).count;
  expect(countOf('client="rest",outcome="ok"')).toEqual([2]);
  expect(countOf('client="rest",outcome="error"')).toEqual([1]);
  expect(countOf('client="mcp",outcome="ok"')).toEqual([1]);
});
