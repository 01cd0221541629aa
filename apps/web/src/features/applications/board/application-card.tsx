import type { Application } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { placeOf } from "../../jobs/fields/write-fields.ts";
import { AgeInStage } from "../age-in-stage.tsx";
import { FollowUpBadge } from "../follow-up-badge.tsx";

interface ApplicationCardProps {
  readonly application: Application;
  readonly isLifted?: boolean;
  /** The card's controls. */
  readonly children?: ReactNode;
}

/** What matters of an application at a glance. */
export const ApplicationCard = ({ application, isLifted = false, children }: ApplicationCardProps) => {
  const timeZone = useTimeZone();
  const { job } = application;
  const place = placeOf(job);
  return (
    <article className={`card${isLifted ? " card-lifted" : ""}`} aria-label={job.title}>
      <div className="card-head">
        <span className="card-company">{job.company ?? t.jobs.unnamedCompany}</span>
        <div className="card-controls">{children}</div>
      </div>
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: application.id }}
        className="card-title"
        draggable={false}
      >
        {job.title}
      </Link>
      {place && <p className="card-place">{place}</p>}
      <div className="card-foot">
        <AgeInStage application={application} timeZone={timeZone} />
        <FollowUpBadge day={application.followUpDate} timeZone={timeZone} />
      </div>
    </article>
  );
};
