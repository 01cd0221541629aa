import type { FieldSource } from "@jobtracker/contracts";
import { Tooltip } from "@mantine/core";
import { t } from "../../../messages/index.ts";
import "./fields.css";

interface SourceBadgeProps {
  readonly source: FieldSource | undefined;
  /** What is said elsewhere of most fields, and not again of each. */
  readonly unless?: FieldSource["kind"] | undefined;
}

/** Where a field's value came from. */
export const SourceBadge = ({ source, unless }: SourceBadgeProps) => {
  if (source === undefined || source.kind === unless) return null;
  return (
    <Tooltip label={t.jobs.sourceOf(t.jobs.sourceHints[source.kind], source.path)}>
      <span className={`source source-${source.kind}`}>{t.jobs.sources[source.kind]}</span>
    </Tooltip>
  );
};
