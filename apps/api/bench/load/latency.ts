import { createHistogram } from "node:perf_hooks";

/** Times of answers, kept in microseconds, because many of them are below a millisecond. */
export const createLatency = () => {
  const histogram = createHistogram();
  return {
    add: (milliseconds: number): void => histogram.record(Math.max(1, Math.round(milliseconds * 1000))),
    /** In milliseconds. */
    percentile: (percent: number): number => histogram.percentile(percent) / 1000,
    get count() {
      return histogram.count;
    },
  };
};
