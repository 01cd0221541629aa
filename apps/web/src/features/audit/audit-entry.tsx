import type { AuditEntry } from "@jobtracker/contracts";
import { IconChevronRight } from "@tabler/icons-react";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { audit } from "../../messages/audit.ts";
import { DifferenceTable } from "./difference-table.tsx";
import { readable } from "./differences.ts";
import { TargetLink } from "./target-link.tsx";

const writeSubject = ({ title, company }: NonNullable<AuditEntry["subject"]>) =>
  company === null ? title : audit.at(title, company);

/** One line of the history; opened it shows what changed and what proves it. */
export const AuditEntryRow = ({ entry }: { readonly entry: AuditEntry }) => {
  const timeZone = useTimeZone();
  const { differences, credential, subject } = entry;
  const count = readable(differences ?? []).length;
  return (
    <li>
      <details className="audit-entry">
        <summary>
          <IconChevronRight size={16} className="audit-chevron" aria-hidden="true" />
          <span className="audit-event">
            {audit.event(entry.event)}
            {subject && (
              <>
                {" "}
                <span className="audit-subject">{writeSubject(subject)}</span>
              </>
            )}
          </span>
          <span className="audit-who">
            {audit.clients[entry.client]}
            {credential.kind === "token" && credential.id && ` · ${audit.withToken(credential.id)}`}
          </span>
          <span className="audit-count">{count > 0 && audit.differences(count)}</span>
          <time className="audit-when numbers" dateTime={entry.at}>
            {writeInstant(entry.at, timeZone)}
          </time>
        </summary>
        <div className="audit-body">
          <DifferenceTable differences={differences} />
          <TargetLink entry={entry} />
          <p className="audit-proof">
            {audit.sequence(entry.sequence)} · {audit.request} <code>{entry.requestId}</code> · {audit.hash}{" "}
            <code>{entry.hash}</code>
          </p>
        </div>
      </details>
    </li>
  );
};
