import type { JobVersion } from "@jobtracker/contracts";
import { NativeSelect, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../_kit/api/client.ts";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { useArrival } from "../../_kit/navigation/use-arrival.ts";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { words } from "../../messages/posting-history.ts";
import { CHANGES } from "./changes-place.ts";
import { FieldChange } from "./field-change.tsx";

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
  const section = useArrival<HTMLElement>(CHANGES, query.data !== undefined);
  if (query.isError) return <Refusal error={query.error} />;
  if (query.data === undefined) return <Skeleton h={80} />;
  const { fields } = query.data;
  return (
    <section
      id={CHANGES}
      ref={section}
      tabIndex={-1}
      className="version-changes-shown"
      aria-label={words.changes(from, to)}
      aria-live="polite"
    >
      {fields.length === 0 && <p className="history-none">{words.same}</p>}
      {fields.map((comparison) => (
        <FieldChange key={comparison.field} comparison={comparison} />
      ))}
    </section>
  );
};
