import type { FieldSource } from "@jobtracker/contracts";
import { Tooltip } from "@mantine/core";
import { t } from "../../../messages/index.ts";
import "./fields.css";

/** Where a field's value came from. */
export const SourceBadge = ({ source }: { readonly source: FieldSource | undefined }) => {
  if (source === undefined) return null;
  return (
    <Tooltip label={t.jobs.sourceOf(t.jobs.sourceHints[source.kind], source.path)}>
      <span className={`source source-${source.kind}`}>{t.jobs.sources[source.kind]}</span>
    </Tooltip>
  );
};
