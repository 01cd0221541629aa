import type { Interview } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListBlock } from "../../_kit/page/list-block.tsx";
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
  return (
    <ListBlock
      title={words.title}
      add={words.add}
      none={words.none}
      onAdd={isReadOnly ? undefined : () => setOpen("new")}
      query={query}
      entry={(interview) => (
        <InterviewEntry
          key={interview.id}
          interview={interview}
          isReadOnly={isReadOnly}
          onEdit={() => setOpen(interview)}
        />
      )}
    >
      {open !== undefined && (
        <InterviewDialog
          applicationId={applicationId}
          interview={open === "new" ? undefined : open}
          nextRound={nextRound(query.data?.items ?? [])}
          onClose={() => setOpen(undefined)}
        />
      )}
    </ListBlock>
  );
};
