import type { FitItem, FitScore } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { RefusalWithRetry } from "../../_kit/feedback/refusal-with-retry.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/fit.ts";
import { FitHead } from "./fit-head.tsx";
import { fitOf, isWithoutProfile } from "./fit-query.ts";
import { FitStatusMark } from "./fit-status-mark.tsx";
import { lackingOf } from "./lacking.ts";
import { WithoutProfile } from "./without-profile.tsx";
import "./fit.css";

/** How well the person fits a job, where something else is the matter: the total, and what lacks the most. */
export const FitInShort = ({ jobId }: { readonly jobId: number }) => {
  const query = useQuery(fitOf(jobId));
  return (
    <section className="panel fit" aria-labelledby="fit-in-short">
      <div className="fit-short-head">
        <h2 id="fit-in-short">{words.title}</h2>
        {query.data && (
          <LinkAnchor to="/jobs/$jobId" params={{ jobId }} hash="fit" underline="hover">
            {words.seeWhy}
          </LinkAnchor>
        )}
      </div>
      {query.isPending && (
        <div aria-busy="true">
          <Skeleton h={72} mt={8} />
        </div>
      )}
      {query.isError &&
        (isWithoutProfile(query.error) ? <WithoutProfile /> : <RefusalWithRetry query={query} />)}
      {query.data && <Short score={query.data} />}
    </section>
  );
};

const MOST = 3;

/** One sentence may ask for several things. */
const onceEach = (items: readonly FitItem[]) => [
  ...new Map(items.map((item) => [item.sentence ?? words.subjects[item.subject], item])).entries(),
];

const Short = ({ score }: { readonly score: FitScore }) => {
  const lacking = onceEach(lackingOf(score.items));
  const rest = lacking.length - MOST;
  return (
    <>
      <FitHead score={score} />
      {!score.stored && <p className="fit-note">{words.justMade}</p>}
      {lacking.length === 0 && <p className="fit-note">{words.nothingLacks}</p>}
      {lacking.length > 0 && (
        <>
          <span className="visually-hidden" id="fit-lacking">
            {words.lacking}
          </span>
          <ul className="fit-lacking" aria-labelledby="fit-lacking">
            {lacking.slice(0, MOST).map(([name, { status }]) => (
              <li key={name}>
                <FitStatusMark status={status} /> <span>{name}</span>
              </li>
            ))}
          </ul>
          {rest > 0 && <p className="fit-note">{words.moreLacks(rest)}</p>}
        </>
      )}
    </>
  );
};
