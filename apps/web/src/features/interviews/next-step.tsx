import { IconCalendarEvent } from "@tabler/icons-react";
import { use } from "react";
import { addDays, dayOf, today, writeDay } from "../../_kit/time/instants.ts";
import { timeOf } from "../../_kit/time/wall-clock.ts";
import { t } from "../../messages/index.ts";
import { NextStepsContext } from "./next-steps.ts";

interface NextStepProps {
  readonly applicationId: number;
  readonly timeZone: string;
}

const writeNear = (day: string, now: string) => {
  if (day === now) return t.interviews.today;
  return day === addDays(now, 1) ? t.interviews.tomorrow : writeDay(day, now);
};

/** On a card: the next interview, in the person's time. */
export const NextStep = ({ applicationId, timeZone }: NextStepProps) => {
  const interview = use(NextStepsContext).get(applicationId);
  if (interview === undefined) return null;
  const day = writeNear(dayOf(interview.startsAt, timeZone), today(timeZone));
  return (
    <p className="card-next">
      <IconCalendarEvent size={13} aria-hidden="true" />
      <time dateTime={interview.startsAt}>
        {t.interviews.next(t.interviews.kinds[interview.kind], day, timeOf(interview.startsAt, timeZone))}
      </time>
    </p>
  );
};
