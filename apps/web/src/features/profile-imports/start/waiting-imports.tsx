import type { ProfileImport } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { RefusalWithRetry } from "../../../_kit/feedback/refusal-with-retry.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { words } from "../../../messages/profile-imports.ts";
import { resumesQuery } from "../profile-imports-query.ts";
import { useImportSteps } from "../review/use-import-steps.ts";

const Entry = ({ entry }: { readonly entry: ProfileImport }) => {
  const timeZone = useTimeZone();
  const { name, discard } = useImportSteps(entry);
  return (
    <li className="resume-entry">
      <LinkAnchor to="/profile/import/$importId" params={{ importId: entry.id }}>
        {words.goOn(name)}
      </LinkAnchor>
      <span className="resume-muted">
        {words.forms[entry.form]} · {writeInstant(entry.createdAt, timeZone)}
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        ml="auto"
        aria-label={words.discardOf(name)}
        loading={discard.isPending}
        onClick={() => discard.mutate()}
      >
        {words.discard}
      </Button>
    </li>
  );
};

/** Imports whose review was left, with the way back and the way to be rid of them. */
export const WaitingImports = () => {
  const list = usePages(resumesQuery("pending"));
  const items = list.data?.items ?? [];
  if (items.length === 0 && !list.isError) return null;
  return (
    <section aria-labelledby="waiting-imports">
      <h2 id="waiting-imports">{words.waiting}</h2>
      {list.data === undefined ? (
        <RefusalWithRetry query={list} />
      ) : (
        <>
          <p className="resume-muted">{words.waitingHint}</p>
          <ul className="panel resume-entries">
            {items.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
          <LoadMore pages={list} />
        </>
      )}
    </section>
  );
};
