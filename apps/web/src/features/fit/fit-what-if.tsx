import type { FitScore } from "@jobtracker/contracts";
import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../_kit/api/client.ts";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { words } from "../../messages/fit.ts";

const MOST_CHOICES = 6;
const LONGEST_SKILL = 300;

/** What the posting names and the profile does not, of what counts. */
const lackingIn = ({ items }: FitScore): string[] => {
  const lacking = items
    .filter(({ possible, subject }) => possible > 0 && (subject === "hard" || subject === "experience"))
    .flatMap(({ reasons }) =>
      reasons.flatMap(({ code, words: named = [] }) => (code === "not-named" ? named : [])),
    );
  return [...new Set(lacking)].slice(0, MOST_CHOICES);
};

/** Tries a skill without storing it. */
export const FitWhatIf = ({ score }: { readonly score: FitScore }) => {
  const [text, setText] = useState("");
  const [skill, setSkill] = useState<string>();
  const query = useQuery(
    api.fit.whatIf.queryOptions(
      { jobId: score.jobId, add: [{ section: "skills", name: skill ?? "" }] },
      { enabled: skill !== undefined },
    ),
  );
  const tryIt = (name: string) => {
    setText(name);
    setSkill(name.trim() || undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tryIt(text);
  };
  return (
    <details className="fit-more">
      <summary>{words.whatIf.title}</summary>
      <form className="fit-what-if" onSubmit={submit}>
        <TextInput
          label={words.whatIf.label}
          description={words.whatIf.hint}
          maxLength={LONGEST_SKILL}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={query.isFetching}>
          {words.whatIf.tryIt}
        </Button>
      </form>
      <div className="fit-choices">
        {lackingIn(score).map((name) => (
          <Button key={name} size="compact-sm" variant="light" onClick={() => tryIt(name)}>
            {name}
          </Button>
        ))}
      </div>
      <div role="status" className="fit-tried">
        {query.data && (
          <>
            <strong>{words.whatIf.result(query.data.before.total, query.data.after.total)}</strong>
            {query.data.causes.map((cause) => (
              <span key={JSON.stringify(cause)} className="fit-cause">
                {words.cause(cause)}
              </span>
            ))}
          </>
        )}
      </div>
      {query.isError && <Refusal error={query.error} />}
    </details>
  );
};
