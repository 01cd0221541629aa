import type { Interview } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { t } from "../../messages/index.ts";
import { InterviewDialog } from "./interview-dialog.tsx";
import { InterviewEntry } from "./interview-entry.tsx";
import { interviewsOf } from "./interviews-query.ts";
import "./interviews.css";

interface InterviewsProps {
  readonly applicationId: number;
  /** Of a deleted application they are only read. */
  readonly isReadOnly: boolean;
}

const nextRound = (items: readonly Interview[]) =>
  Math.min(99, Math.max(0, ...items.map(({ round }) => round)) + 1);

/** The rounds of an application by their time. */
export const Interviews = ({ applicationId, isReadOnly }: InterviewsProps) => {
  const query = useQuery(interviewsOf(applicationId));
  const [open, setOpen] = useState<"new" | Interview>();
  const words = t.interviews;
  const items = query.data?.items;
  return (
    <section className="panel application-block" aria-labelledby="interviews-title">
      <div className="interviews-head">
        <h2 id="interviews-title">{words.title}</h2>
        {!isReadOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen("new")}
          >
            {words.add}
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton h={40} mt={8} />}
      {query.isError && items === undefined && (
        <>
          <Refusal error={query.error} />
          <Button size="compact-sm" mt="xs" variant="default" onClick={() => void query.refetch()}>
            {t.actions.retry}
          </Button>
        </>
      )}
      {items?.length === 0 && <p className="interviews-none">{words.none}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="interviews">
          {items.map((interview) => (
            <InterviewEntry
              key={interview.id}
              interview={interview}
              isReadOnly={isReadOnly}
              onEdit={() => setOpen(interview)}
            />
          ))}
        </ul>
      )}
      {open !== undefined && (
        <InterviewDialog
          applicationId={applicationId}
          interview={open === "new" ? undefined : open}
          nextRound={nextRound(items ?? [])}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
};
