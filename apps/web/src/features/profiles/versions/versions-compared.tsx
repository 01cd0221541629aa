import type { EntryComparison, ProfileVersion } from "@jobtracker/contracts";
import { NativeSelect, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { words as marks } from "../../../messages/posting-history.ts";
import { words } from "../../../messages/profiles.ts";
import { WordDifference } from "../../versions/field-change.tsx";

const own = words.versions;
const NOW = "now";

interface VersionsComparedProps {
  readonly profileId: number;
  readonly versions: readonly ProfileVersion[];
}

/** Any two versions, or one and the profile as it is now, entry by entry. */
export const VersionsCompared = ({ profileId, versions }: VersionsComparedProps) => {
  const timeZone = useTimeZone();
  const lastConfirmed = versions.find(({ kind }) => kind === "confirmed") ?? versions[0];
  const [from, setFrom] = useState(String(lastConfirmed?.number ?? ""));
  const [to, setTo] = useState(NOW);
  const choices = versions.map(({ number, createdAt }) => ({
    value: String(number),
    label: `${own.version(number)}, ${writeInstant(createdAt, timeZone)}`,
  }));
  return (
    <section className="panel profile-section versions-compared" aria-labelledby="versions-compared">
      <h2 id="versions-compared">{own.changesTitle}</h2>
      <div className="version-choice">
        <NativeSelect
          label={own.earlier}
          data={choices}
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <NativeSelect
          label={own.later}
          data={[{ value: NOW, label: own.now }, ...choices]}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </div>
      <Compared profileId={profileId} from={Number(from)} to={to === NOW ? undefined : Number(to)} />
    </section>
  );
};

interface ComparedProps {
  readonly profileId: number;
  readonly from: number;
  readonly to: number | undefined;
}

const Compared = ({ profileId, from, to }: ComparedProps) => {
  const query = useQuery(
    api.profiles.compareVersions.queryOptions({ profileId, from, ...(to !== undefined && { to }) }),
  );
  if (query.isError) return <Refusal error={query.error} />;
  if (query.data === undefined) return <Skeleton h={80} />;
  const { entries } = query.data;
  return (
    <div aria-live="polite">
      {entries.length === 0 && <p className="entry-hint">{own.same}</p>}
      {entries.map((entry) => (
        <EntryChanged key={`${entry.part} ${entry.of?.section} ${entry.id}`} entry={entry} />
      ))}
    </div>
  );
};

const headingOf = ({ part, title }: EntryComparison) => {
  if (part === "claims") return own.claimOf(title || words.untitled);
  const name = words.parts[part] ?? part;
  return title === "" ? name : `${name}: ${title}`;
};

const EntryChanged = ({ entry }: { readonly entry: EntryComparison }) => (
  <article className="entry-changed">
    <h3>
      {headingOf(entry)} <span className={`change-${entry.change}`}>{own.change[entry.change]}</span>
    </h3>
    {entry.fields.map(({ field, parts }) => (
      <div key={field}>
        {entry.part !== "claims" && <h4>{words.field(field)}</h4>}
        <WordDifference parts={parts} marks={{ added: marks.inserted, removed: marks.deleted }} />
      </div>
    ))}
  </article>
);
