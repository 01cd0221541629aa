import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { IconButton } from "../buttons/icon-button.tsx";
import "./bulk.css";

/** How far it is with many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

interface BulkBarProps {
  /** Names the bar: what is selected. */
  readonly label: string;
  readonly count: number;
  readonly progress: Progress | undefined;
  readonly clear: () => void;
  /** What can be done with all of them. */
  readonly children: ReactNode;
}

/** Over the list while something is selected: what can be done with all of it at once, and then how far it is. */
export const BulkBar = ({ label, count, progress, clear, children }: BulkBarProps) => {
  const words = t.bulk;
  if (progress)
    return (
      <section className="bulk-bar" aria-label={label}>
        <span role="status" className="numbers">
          {words.progress(progress.done, progress.total)}
        </span>
        <progress value={progress.done} max={progress.total} aria-label={words.working} />
      </section>
    );
  if (count === 0) return null;
  return (
    <section className="bulk-bar" aria-label={label}>
      <span role="status" className="numbers">
        {words.selected(count)}
      </span>
      {children}
      <IconButton aria-label={words.clear} onClick={clear}>
        <IconX size={17} />
      </IconButton>
    </section>
  );
};
