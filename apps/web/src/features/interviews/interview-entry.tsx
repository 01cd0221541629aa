import type { Interview } from "@jobtracker/contracts";
import { Select } from "@mantine/core";
import { IconExternalLink, IconMapPin, IconPencil, IconTrash, IconUsers } from "@tabler/icons-react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { t } from "../../messages/index.ts";
import { InterviewWhen } from "./interview-when.tsx";
import { useInterviews } from "./use-interviews.ts";

interface InterviewEntryProps {
  readonly interview: Interview;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
}

const words = t.interviews;
const values = [
  "pending",
  "passed",
  "failed",
  "cancelled",
  "moved",
] as const satisfies readonly Interview["outcome"][];
const outcomes = values.map((value) => ({ value, label: words.outcomes[value] }));

export const InterviewEntry = ({ interview, isReadOnly, onEdit }: InterviewEntryProps) => {
  const { setOutcome, remove } = useInterviews(interview.applicationId);
  const name = words.entry(interview.round, words.kinds[interview.kind]);
  return (
    <li className={`interview interview-${interview.outcome}`}>
      <div className="interview-head">
        <strong>{name}</strong>
        {!isReadOnly && (
          <div className="interview-actions">
            <IconButton aria-label={words.edit(name)} onClick={onEdit}>
              <IconPencil size={15} />
            </IconButton>
            <IconButton aria-label={words.remove(name)} onClick={() => remove(interview)}>
              <IconTrash size={15} />
            </IconButton>
          </div>
        )}
      </div>
      <InterviewWhen interview={interview} />
      <InterviewFacts interview={interview} />
      {interview.notes && <p className="interview-notes">{interview.notes}</p>}
      <Select
        className="interview-outcome"
        size="xs"
        aria-label={words.outcomeOf(name)}
        data={outcomes}
        allowDeselect={false}
        readOnly={isReadOnly}
        value={interview.outcome}
        onChange={(value) => {
          const chosen = outcomes.find((outcome) => outcome.value === value)?.value;
          if (chosen !== undefined && chosen !== interview.outcome) setOutcome(interview, chosen);
        }}
      />
    </li>
  );
};

const InterviewFacts = ({ interview: { place, link, people } }: { readonly interview: Interview }) => (
  <>
    {place && (
      <p className="interview-fact">
        <IconMapPin size={14} aria-label={words.fields.place} /> {place}
      </p>
    )}
    {people && (
      <p className="interview-fact">
        <IconUsers size={14} aria-label={words.fields.people} /> {people}
      </p>
    )}
    {link && (
      <p className="interview-fact">
        <IconExternalLink size={14} aria-hidden="true" />{" "}
        <a href={link} target="_blank" rel="noreferrer noopener">
          {words.join}
        </a>
      </p>
    )}
  </>
);
