import { type FitScore, type Job, MOST_TRIED, type ProfileDocument } from "@jobtracker/contracts";
import { Button, Group, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { RefusalWithRetry } from "../../../_kit/feedback/refusal-with-retry.tsx";
import { today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { words } from "../../../messages/what-if.ts";
import { profileQuery } from "../../profiles/profiles-query.ts";
import { requirementsOf } from "../../requirements/requirements-query.ts";
import { ChangeForm } from "./change-form.tsx";
import { editsOf } from "./edit-of.ts";
import { suggestionsOf } from "./suggestions.ts";
import { keyOf, type TriedChange } from "./tried-change.ts";
import { TriedList } from "./tried-list.tsx";
import { useAddChange } from "./use-add-change.ts";
import { useTriedChanges } from "./use-tried-changes.ts";
import { WhatIfResult } from "./what-if-result.tsx";
import { WhatIfSuggestions } from "./what-if-suggestions.tsx";
import "./what-if.css";

interface WhatIfProps {
  readonly score: FitScore;
  readonly job: Pick<Job, "id" | "title" | "locations">;
}

/** Changes of the profile, tried without storing them. */
export const WhatIf = (props: WhatIfProps) => {
  const profile = useQuery(profileQuery(props.score.profileId));
  return (
    <>
      <p className="fit-note">{words.note}</p>
      {profile.isPending && <Skeleton h={80} mt={8} />}
      {profile.isError && <RefusalWithRetry query={profile} />}
      {profile.data && <Trying profile={profile.data} {...props} />}
    </>
  );
};

/** The form is open for a change that is tried already, or for another one. */
type Form = { readonly of: TriedChange | undefined } | undefined;

const Trying = ({ score, job, profile }: WhatIfProps & { readonly profile: ProfileDocument }) => {
  const { changes, isFull, has, toggle, put, drop, clear } = useTriedChanges();
  const [form, setForm] = useState<Form>();
  const requirements = useQuery(requirementsOf(job.id));
  const timeZone = useTimeZone();
  const title = useRef<HTMLHeadingElement>(null);
  const adding = useAddChange(profile.id);
  const sources = { job, profile, requirements: requirements.data?.items ?? [], today: today(timeZone) };
  /** The change that is being written is the last one that can be tried. */
  const isLast = form !== undefined && form.of === undefined && changes.length + 1 >= MOST_TRIED;
  /** What had the focus is gone. */
  const then = (act: () => void) => {
    act();
    title.current?.focus({ preventScroll: true });
  };
  return (
    <div className="what-if">
      <WhatIfSuggestions
        suggestions={suggestionsOf(score.items, sources)}
        has={has}
        toggle={toggle}
        isFull={isFull || isLast}
      />
      {form === undefined ? (
        <Button
          className="what-if-other"
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          disabled={isFull}
          onClick={() => setForm({ of: undefined })}
        >
          {words.other}
        </Button>
      ) : (
        <ChangeForm
          key={form.of && keyOf(form.of)}
          profile={profile}
          change={form.of}
          onTry={(change) =>
            then(() => {
              put(change, form.of);
              setForm(undefined);
            })
          }
          onClose={() => then(() => setForm(undefined))}
        />
      )}
      <Group justify="space-between" mt="sm">
        <h3 ref={title} tabIndex={-1}>
          {words.tried}
        </h3>
        {changes.length > 0 && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => then(clear)}>
            {words.clear}
          </Button>
        )}
      </Group>
      {isFull && (
        <p className="fit-note" role="status">
          {words.full(changes.length)}
        </p>
      )}
      {changes.length === 0 && <p className="fit-note">{words.nothingTried}</p>}
      <TriedList
        changes={changes}
        isAdding={adding.isPending}
        edit={(of) => setForm({ of })}
        drop={(change) => then(() => drop(change))}
        addToProfile={(change) => adding.mutate(change, { onSuccess: () => then(() => drop(change)) })}
      />
      {changes.length > 0 && <Outcome score={score} changes={changes} />}
    </div>
  );
};

interface OutcomeProps {
  readonly score: FitScore;
  readonly changes: readonly TriedChange[];
}

const Outcome = ({ score, changes }: OutcomeProps) => {
  const { jobId, profileId } = score;
  const query = useQuery(
    api.fit.whatIf.queryOptions(
      { jobId, profileId, ...editsOf(changes) },
      // What was tried before stays until the answer is here.
      { placeholderData: keepPreviousData },
    ),
  );
  if (query.isError) return <Refusal error={query.error} />;
  if (query.data === undefined) return <Skeleton h={48} mt={8} />;
  return (
    <div aria-busy={query.isFetching}>
      <WhatIfResult score={score} tried={query.data} />
    </div>
  );
};
