import type { FitScore } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { RefusalWithRetry } from "../../../_kit/feedback/refusal-with-retry.tsx";
import { words } from "../../../messages/fit.ts";
import { judgementsOf } from "../fit-query.ts";
import { Judgement } from "./judgement.tsx";
import { useDeleteJudgement } from "./use-delete-judgement.ts";
import "./judgements.css";

/** What agents judged of a job, the newest first; until there is something, how to get it. */
export const FitJudgements = ({ score }: { readonly score: FitScore }) => {
  const query = useQuery(judgementsOf(score));
  const remove = useDeleteJudgement();
  const title = useRef<HTMLElement>(null);
  const items = query.data?.items ?? [];
  return (
    <details className="fit-more">
      <summary ref={title}>{words.judgements.title(items.length)}</summary>
      {query.isPending && <Skeleton h={48} mt={8} />}
      {query.isError && <RefusalWithRetry query={query} />}
      {query.isSuccess && items.length === 0 && <p className="fit-note">{words.judgements.none}</p>}
      <ul className="judgements">
        {items.map((judgement) => (
          <Judgement
            key={judgement.id}
            judgement={judgement}
            score={score}
            isDeleting={remove.isPending && remove.variables.id === judgement.id}
            // What had the focus is gone.
            remove={() => remove.mutate({ id: judgement.id }, { onSuccess: () => title.current?.focus() })}
          />
        ))}
      </ul>
    </details>
  );
};
