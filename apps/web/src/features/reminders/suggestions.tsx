import type { Suggestion } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { today, writeDay } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { planning } from "../../messages/planning.ts";
import { suggestionsQuery } from "./reminders-query.ts";
import { useSuggestions } from "./use-suggestions.ts";
import { writeNear } from "./write-reminder.ts";
import "./reminders.css";

const words = planning.reminders;

/** What is worth doing and not planned yet; nothing while there is none. */
export const Suggestions = () => {
  const { data } = useQuery(suggestionsQuery());
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className="panel reminders-group" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{words.suggestions}</h2>
      <p className="suggestions-hint">{words.suggestionsHint}</p>
      <ul className="reminders">
        {data.items.map((suggestion) => (
          <SuggestionEntry key={suggestion.key} suggestion={suggestion} />
        ))}
      </ul>
    </section>
  );
};

const SuggestionEntry = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { accept, dismiss, isBusy } = useSuggestions();
  const now = today(useTimeZone());
  const { rule, job, applicationId, does, due, since, key } = suggestion;
  const name = job.company === null ? job.title : `${job.title}, ${job.company}`;
  const day = writeNear(due, now);
  return (
    <li className="suggestion">
      <div className="reminder-words">
        <span className="reminder-text">{words.what[rule]}</span>
        <p className="reminder-facts">{words.why[rule](writeDay(since, now))}</p>
        <LinkAnchor className="reminder-job" to="/applications/$applicationId" params={{ applicationId }}>
          {name}
        </LinkAnchor>
      </div>
      <Button size="compact-sm" variant="light" disabled={isBusy} onClick={() => accept(key)}>
        {does === "followUp" ? words.acceptFollowUp(day) : words.acceptReminder(day)}
      </Button>
      <IconButton
        size="lg"
        disabled={isBusy}
        aria-label={words.dismiss(words.what[rule], name)}
        onClick={() => dismiss(key)}
      >
        <IconX size={18} />
      </IconButton>
    </li>
  );
};
