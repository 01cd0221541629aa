import type { Stage } from "@jobtracker/contracts";
import "./stage.css";

const known = new Set([
  "saved",
  "applied",
  "interviewing",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
  "ghosted",
]);

/** A stage of the person's own looks like the default of its kind. */
const byKind: Record<Stage["kind"], string> = { open: "applied", won: "accepted", closed: "withdrawn" };

type Coloured = Pick<Stage, "key" | "kind" | "color">;

/** The colour that the person chose, or else the design's. */
export const stageColour = ({ key, kind, color }: Coloured): string =>
  color === null ? `var(--stage-${known.has(key) ? key : byKind[kind]})` : `var(--chosen-${color})`;

export const StageDot = ({ stage }: { readonly stage: Coloured }) => (
  <span
    className={`stage-dot stage-dot-${stage.kind}`}
    style={{ color: stageColour(stage) }}
    aria-hidden="true"
  />
);
