import type { FieldComparison, JobVersion, TextPart } from "@jobtracker/contracts";
import { NativeSelect, Skeleton, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../_kit/api/client.ts";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { t } from "../../messages/index.ts";
import { words } from "../../messages/posting-history.ts";

interface VersionComparisonProps {
  readonly items: readonly JobVersion[];
  readonly start: { readonly from: number; readonly to: number };
}

/** Any two versions, word by word. */
export const VersionComparison = ({ items, start }: VersionComparisonProps) => {
  const [from, setFrom] = useState(start.from);
  const [to, setTo] = useState(start.to);
  const timeZone = useTimeZone();
  const choices = items.map(({ number, capturedAt }) => ({
    value: String(number),
    label: words.version(number, writeInstant(capturedAt, timeZone)),
  }));
  const jobId = items[0]?.jobId;
  return (
    <>
      <div className="version-choice">
        <NativeSelect
          label={words.earlier}
          data={choices}
          value={String(from)}
          onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))}
        />
        <NativeSelect
          label={words.later}
          data={choices}
          value={String(to)}
          onChange={({ currentTarget }) => setTo(Number(currentTarget.value))}
        />
      </div>
      {jobId !== undefined && <Comparison jobId={jobId} from={from} to={to} />}
    </>
  );
};

interface ComparisonProps {
  readonly jobId: JobVersion["jobId"];
  readonly from: number;
  readonly to: number;
}

const Comparison = ({ jobId, from, to }: ComparisonProps) => {
  const query = useQuery(api.versions.compare.queryOptions({ jobId, from, to }));
  if (query.isError) return <Refusal error={query.error} />;
  if (query.data === undefined) return <Skeleton h={80} />;
  const { fields } = query.data;
  return (
    <section aria-label={words.changes(from, to)} aria-live="polite">
      {fields.length === 0 && <p className="history-none">{words.same}</p>}
      {fields.map((comparison) => (
        <FieldChange key={comparison.field} comparison={comparison} />
      ))}
    </section>
  );
};

const FieldChange = ({ comparison: { field, parts } }: { readonly comparison: FieldComparison }) => (
  <div className="field-change">
    <h3>{t.jobs.fields[field]}</h3>
    <p className="field-difference">
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </p>
  </div>
);

/** Said in words too: not everybody sees the strokes, and screen readers pass over ins and del. */
const Part = ({ part: { kind, text } }: { readonly part: TextPart }) => {
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <VisuallyHidden component="span">{kind === "added" ? words.inserted : words.deleted} </VisuallyHidden>
      {text}
      <VisuallyHidden component="span"> {words.endOfChange} </VisuallyHidden>
    </Mark>
  );
};
