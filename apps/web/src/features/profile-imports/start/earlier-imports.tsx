import type { ProfileImport } from "@jobtracker/contracts";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { words } from "../../../messages/profile-imports.ts";
import { resumesQuery } from "../profile-imports-query.ts";

const Entry = ({ entry }: { readonly entry: ProfileImport }) => {
  const timeZone = useTimeZone();
  return (
    <li className="resume-entry">
      <LinkAnchor to="/profile/import/$importId" params={{ importId: entry.id }}>
        {entry.name ?? words.pasted}
      </LinkAnchor>
      <span className="resume-muted">
        {words.forms[entry.form]} · {writeInstant(entry.createdAt, timeZone)} · {words.states[entry.state]}
      </span>
    </li>
  );
};

/** The person's imports of resumes, newest first; those that wait stand apart. */
export const EarlierImports = () => {
  const list = usePages(resumesQuery());
  if (list.data === undefined)
    return list.isError ? <FailurePanel error={list.error} onRetry={() => void list.refetch()} /> : null;
  const { items } = list.data;
  const settled = items.filter(({ state }) => state !== "pending");
  return (
    <section aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{words.earlier}</h2>
      {settled.length === 0 ? (
        <p className="resume-muted">{items.length === 0 ? words.none : words.noneSettled}</p>
      ) : (
        <ul className="panel resume-entries">
          {settled.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <LoadMore pages={list} />
    </section>
  );
};
