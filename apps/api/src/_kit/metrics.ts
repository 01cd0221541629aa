import type { AppErrorCode, ClientKind } from "@jobtracker/contracts";
import type { Database } from "@jobtracker/db";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { countTasks } from "./background/counts.ts";
import { LatencyHistogram } from "./latency-histogram.ts";

interface OperationMeasure {
  readonly operation: string;
  readonly client: ClientKind;
  readonly seconds: number;
  readonly outcome: "ok" | AppErrorCode;
}

interface TaskMeasure {
  readonly kind: string;
  readonly seconds: number;
  readonly outcome: "succeeded" | "retried" | "failed" | "cancelled" | "released" | "lost";
}

/**
 * What Prometheus reads: latency per operation and surface, errors by code, background tasks, the engine, and the process
 * with its event loop.
 */
export interface Metrics {
  countOperation(measure: OperationMeasure): void;
  /** An attempt at a background task that has ended. */
  countTask(measure: TaskMeasure): void;
  /** In Prometheus' text format. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

const engineGauge = (registry: Registry, database: Database) =>
  new Gauge({
    name: "jobtracker_database",
    help: "State of the database engine: connections, waiting work, cached statements",
    labelNames: ["engine", "what"],
    registers: [registry],
    collect() {
      const { engine, ...numbers } = database.statistics();
      for (const [what, value] of Object.entries(numbers)) this.set({ engine, what }, value);
    },
  });

const TASK_BUCKETS = [0.01, 0.1, 1, 10, 60, 600];

/** Counted in the database when it is asked for: all servers see the same. */
const taskGauges = (registry: Registry, database: Database) => {
  const waited = new Gauge({
    name: "jobtracker_background_waiting_seconds",
    help: "How long the first of the background tasks waits that could run",
    registers: [registry],
  });
  return new Gauge({
    name: "jobtracker_background_tasks",
    help: "Background tasks that wait, run, or failed and are not tried again by themselves",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      const { waitingSeconds, ...tasks } = await countTasks(database, new Date());
      for (const [state, count] of Object.entries(tasks)) this.set({ state }, count);
      waited.set(waitingSeconds);
    },
  });
};

export const createMetrics = (database: Database): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  engineGauge(registry, database);
  taskGauges(registry, database);
  const latency = new LatencyHistogram();
  const errors = new Counter({
    name: "jobtracker_operation_errors_total",
    help: "Operations that ended with an error, by its code",
    labelNames: ["operation", "client", "code"],
    registers: [registry],
  });
  const tasks = new Histogram({
    name: "jobtracker_background_task_seconds",
    help: "Time of an attempt at a background task",
    labelNames: ["kind", "outcome"],
    buckets: TASK_BUCKETS,
    registers: [registry],
  });

  return {
    countOperation: ({ operation, client, seconds, outcome }) => {
      latency.observe({ operation, client, outcome: outcome === "ok" ? "ok" : "error" }, seconds);
      if (outcome !== "ok") errors.inc({ operation, client, code: outcome });
    },
    countTask: ({ kind, outcome, seconds }) => tasks.observe({ kind, outcome }, seconds),
    read: async () => ({
      contentType: registry.contentType,
      text: `${await registry.metrics()}${latency.text()}`,
    }),
  };
};
