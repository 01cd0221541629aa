import type { CalendarEntry } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface EntryLinkProps {
  readonly entry: CalendarEntry;
  readonly className: string;
  readonly children: ReactNode;
}

/** Leads to what an entry is about: its application, or else its job; a reminder of no application to itself. */
export const EntryLink = ({
  entry: { kind, id, applicationId, job },
  className,
  children,
}: EntryLinkProps) => {
  if (applicationId !== null)
    return (
      <Link to="/applications/$applicationId" params={{ applicationId }} className={className}>
        {children}
      </Link>
    );
  if (kind !== "reminder" && job !== null)
    return (
      <Link to="/jobs/$jobId" params={{ jobId: job.id }} className={className}>
        {children}
      </Link>
    );
  return (
    <Link to="/reminders" search={kind === "reminder" ? { reminder: id } : {}} className={className}>
      {children}
    </Link>
  );
};
