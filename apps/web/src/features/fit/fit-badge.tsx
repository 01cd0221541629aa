import type { JobInList } from "@jobtracker/contracts";
import { words } from "../../messages/fit.ts";
import "./fit-badge.css";

/** How well a job of the list fits; nothing where it is not scored. */
export const FitBadge = ({ fit }: { readonly fit: JobInList["fit"] | undefined }) => {
  if (!fit) return null;
  return (
    <span className="fit-badge numbers" title={words.list.fit(fit.total)}>
      <span className="fit-badge-bar" aria-hidden="true">
        <span style={{ width: `${fit.total}%` }} />
      </span>
      <span>{words.list.fit(fit.total)}</span>
    </span>
  );
};
