import type { FitScore, Requirement } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { RefusalWithRetry } from "../../_kit/feedback/refusal-with-retry.tsx";
import { t } from "../../messages/index.ts";
import { fitOf } from "../fit/fit-query.ts";
import { RequirementEntry } from "./requirement-entry.tsx";
import { requirementsOf } from "./requirements-query.ts";
import "./requirements.css";

interface RequirementsProps {
  readonly jobId: number;
  /** Of a deleted job they are only read. */
  readonly isReadOnly: boolean;
}

const words = t.requirements;

/** What the posting asks for: what must be there first, then what is a plus. */
export const Requirements = ({ jobId, isReadOnly }: RequirementsProps) => {
  const query = useQuery(requirementsOf(jobId));
  const items = query.data?.items;
  const fit = useQuery({ ...fitOf(jobId), enabled: !isReadOnly });
  return (
    <section className="panel requirements" aria-labelledby="requirements-title">
      <h2 id="requirements-title">{words.title}</h2>
      {query.isPending && <Skeleton h={40} mt={8} />}
      {query.isError && items === undefined && <RefusalWithRetry query={query} />}
      {items?.length === 0 && <p className="requirements-none">{words.none}</p>}
      {(["critical", "optional"] as const).map((weight) => (
        <Group
          key={weight}
          title={words.weights[weight]}
          items={items?.filter((item) => item.weight === weight) ?? []}
          isReadOnly={isReadOnly}
          fit={fit.data}
        />
      ))}
    </section>
  );
};

interface GroupProps {
  readonly title: string;
  readonly items: readonly Requirement[];
  readonly isReadOnly: boolean;
  readonly fit: FitScore | undefined;
}

const Group = ({ title, items, isReadOnly, fit }: GroupProps) =>
  items.length > 0 && (
    <>
      <h3 className="requirements-weight">
        {title} <span>{items.length}</span>
      </h3>
      <ul className="requirements-list">
        {items.map((requirement) => (
          <RequirementEntry
            key={requirement.id}
            requirement={requirement}
            isReadOnly={isReadOnly}
            item={fit?.items.find(({ requirementId }) => requirementId === requirement.id)}
          />
        ))}
      </ul>
    </>
  );
