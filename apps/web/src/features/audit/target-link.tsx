import type { AuditEntry } from "@jobtracker/contracts";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { audit } from "../../messages/audit.ts";
import { targetOf } from "./target.ts";

/** The way to what was changed, where it has a page. */
export const TargetLink = ({ entry }: { readonly entry: AuditEntry }) => {
  const target = targetOf(entry);
  if (target === undefined) return null;
  if (target.kind === "job")
    return (
      <LinkAnchor to="/jobs/$jobId" params={{ jobId: target.id }}>
        {audit.toJob}
      </LinkAnchor>
    );
  return (
    <LinkAnchor to="/applications/$applicationId" params={{ applicationId: target.id }}>
      {audit.toApplication}
    </LinkAnchor>
  );
};
