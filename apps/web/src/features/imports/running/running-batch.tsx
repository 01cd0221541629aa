import { Loader } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { batches } from "../../../messages/batches.ts";
import { useRunningBatch } from "./use-running-batch.ts";
import "./running-batch.css";

const words = batches.imports;

/** How far the batch is that goes on, on every page; leads to its report. */
export const RunningBatch = () => {
  const batch = useRunningBatch();
  if (batch === undefined) return null;
  const done = batch.total - batch.counts.waiting;
  return (
    <Link to="/batches/$batchId" params={{ batchId: batch.id }} className="running-batch">
      <Loader size={14} aria-hidden="true" />
      <span className="running-batch-word">{words.capturing}</span>
      <span className="numbers">{words.ofAll(done, batch.total)}</span>
    </Link>
  );
};
