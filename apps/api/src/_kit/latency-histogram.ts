/** Seconds up to which each bucket counts; what took longer is counted by the last, without an end. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const NAME = "jobtracker_operation_seconds";
const HELP = "Time of an operation, from its call to its answer";

interface Labels {
  readonly operation: string;
  readonly client: string;
  readonly outcome: "ok" | "error";
}

interface Series {
  readonly labels: string;
  /** How many fell into each bucket and into none before it. */
  readonly counts: Float64Array;
  seconds: number;
}

/** Labels are names of this product, which have nothing to escape. */
const written = ({ operation, client, outcome }: Labels) =>
  `operation="${operation}",client="${client}",outcome="${outcome}"`;

const linesOf = ({ labels, counts, seconds }: Series): string[] => {
  let count = 0;
  const buckets = Array.from(counts, (own, index) => {
    count += own;
    return `${NAME}_bucket{le="${BUCKETS[index] ?? "+Inf"}",${labels}} ${count}`;
  });
  return [...buckets, `${NAME}_sum{${labels}} ${seconds}`, `${NAME}_count{${labels}} ${count}`];
};

/**
 * The histogram of Prometheus for times of operations, which every call is counted in: prom-client's works out a key from sorted labels
 * for each observation, which takes longer than what a call does for its rate limit.
 */
export class LatencyHistogram {
  readonly #series = new Map<string, Series>();

  observe(labels: Labels, seconds: number): void {
    const series = this.#seriesOf(labels);
    const bucket = BUCKETS.findIndex((most) => seconds <= most);
    const index = bucket === -1 ? BUCKETS.length : bucket;
    series.counts[index] = (series.counts[index] ?? 0) + 1;
    series.seconds += seconds;
  }

  /** In Prometheus' text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(): string {
    const lines = [...this.#series.values()].flatMap(linesOf);
    return `# HELP ${NAME} ${HELP}\n# TYPE ${NAME} histogram\n${lines.map((line) => `${line}\n`).join("")}`;
  }

  #seriesOf(labels: Labels): Series {
    const key = `${labels.operation} ${labels.client} ${labels.outcome}`;
    const known = this.#series.get(key);
    if (known !== undefined) return known;
    const made = { labels: written(labels), counts: new Float64Array(BUCKETS.length + 1), seconds: 0 };
    this.#series.set(key, made);
    return made;
  }
}
