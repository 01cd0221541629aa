import type { Duplicate, Job } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { writeDay } from "../../_kit/time/instants.ts";
import { words } from "../../messages/duplicates.ts";
import { t } from "../../messages/index.ts";
import { mergedDuplicatesOf, openDuplicatesOf } from "./duplicates-query.ts";
import { Pair } from "./pair.tsx";
import { useUndoDecision } from "./use-decide.ts";
import "./duplicates.css";

/** What is likely the same job, and what was merged into it; nothing where there is neither. */
export const DuplicatesOfJob = ({ jobId }: { readonly jobId: Job["id"] }) => {
  const open = useQuery(openDuplicatesOf(jobId));
  const merged = useQuery(mergedDuplicatesOf(jobId));
  const pairs = open.data?.items ?? [];
  const gone = (merged.data?.items ?? []).filter(({ mergedJobId }) => mergedJobId !== jobId);
  if (pairs.length === 0 && gone.length === 0) return null;
  return (
    <section className="panel duplicates" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{words.title}</h2>
      {pairs.map((pair) => (
        <details key={pair.id} className="pair-fold">
          <summary>{nameOf(pair, jobId)}</summary>
          <Pair pair={pair} />
        </details>
      ))}
      {gone.map((pair) => (
        <Merged key={pair.id} pair={pair} />
      ))}
    </section>
  );
};

const nameOf = ({ older, newer, likeness, repost }: Duplicate, jobId: Job["id"]) => {
  const { title, company } = older.id === jobId ? newer : older;
  const name = company === null ? title : words.at(title, company);
  return `${name} · ${words.likeness(likeness)}${repost ? ` · ${words.isRepost}` : ""}`;
};

const Merged = ({ pair }: { readonly pair: Duplicate }) => {
  const undo = useUndoDecision();
  const { title } = pair.mergedJobId === pair.older.id ? pair.older : pair.newer;
  return (
    <p className="pair-merged">
      <span>{words.mergedHere(title, writeDay((pair.decidedAt ?? pair.createdAt).slice(0, 10)))}</span>
      <Button size="compact-sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate(pair)}>
        {t.actions.undo}
      </Button>
    </p>
  );
};
