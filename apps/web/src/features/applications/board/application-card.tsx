import type { Application } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { NextStep } from "../../interviews/next-step.tsx";
import { placeOf } from "../../jobs/fields/write-fields.ts";
import { AgeInStage } from "../age-in-stage.tsx";
import { FollowUpBadge } from "../follow-up-badge.tsx";

interface ApplicationCardProps {
  readonly application: Application;
  readonly isLifted?: boolean;
  readonly isSelected?: boolean;
  /** Of its link: -1 where arrows lead to it instead of Tab. */
  readonly tabIndex?: number;
  /** The card's controls. */
  readonly children?: ReactNode;
}

/** What matters of an application at a glance. */
export const ApplicationCard = (props: ApplicationCardProps) => {
  const { application, isLifted = false, isSelected = false, tabIndex = 0, children } = props;
  const timeZone = useTimeZone();
  const { job } = application;
  const place = placeOf(job);
  return (
    <article
      className={`card${isLifted ? " card-lifted" : ""}${isSelected ? " card-selected" : ""}`}
      aria-label={job.title}
    >
      <div className="card-head">
        <span className="card-company">{job.company ?? t.jobs.unnamedCompany}</span>
        <div className="card-controls">{children}</div>
      </div>
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: application.id }}
        className="card-title"
        tabIndex={tabIndex}
        draggable={false}
      >
        {job.title}
      </Link>
      {place && <p className="card-place">{place}</p>}
      <NextStep applicationId={application.id} timeZone={timeZone} />
      <div className="card-foot">
        <AgeInStage application={application} timeZone={timeZone} />
        <FollowUpBadge day={application.followUpDate} timeZone={timeZone} />
      </div>
    </article>
  );
};
