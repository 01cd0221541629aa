import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { words } from "../../messages/fit.ts";
import { FewFirst } from "./few-first.tsx";
import { fitHistoryOf } from "./fit-query.ts";

const FEW = 5;

/** The totals that a job had, each with what made it another one. */
export const FitHistory = ({ jobId }: { readonly jobId: number }) => {
  const query = useQuery(fitHistoryOf(jobId));
  const timeZone = useTimeZone();
  const items = query.data?.items ?? [];
  return (
    <details className="fit-more">
      <summary>{words.history}</summary>
      {query.isPending && <Skeleton h={32} mt={8} />}
      {query.isSuccess && items.length === 0 && <p className="fit-note">{words.noHistory}</p>}
      <FewFirst items={items} few={FEW} className="fit-history">
        {({ total, causes, createdAt, versions }) => (
          <li key={createdAt}>
            <span className="numbers">{words.noted(total, writeInstant(createdAt, timeZone))}</span>
            {causes.map((cause) => (
              <span key={JSON.stringify(cause)} className="fit-cause">
                {words.cause(cause)}
              </span>
            ))}
            <small className="fit-made-with">{words.madeWith(versions)}</small>
          </li>
        )}
      </FewFirst>
    </details>
  );
};
