import type { AuditEntry } from "@jobtracker/contracts";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { t } from "../../messages/index.ts";

/** The way to what was changed, where it has a page. */
export const TargetLink = ({ entry: { event, targetId } }: { readonly entry: AuditEntry }) => {
  if (targetId === null) return null;
  if (event.startsWith("job."))
    return (
      <LinkAnchor to="/jobs/$jobId" params={{ jobId: targetId }}>
        {t.audit.toJob}
      </LinkAnchor>
    );
  if (event.startsWith("application."))
    return (
      <LinkAnchor to="/applications/$applicationId" params={{ applicationId: targetId }}>
        {t.audit.toApplication}
      </LinkAnchor>
    );
  return null;
};
