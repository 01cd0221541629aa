import type { Application } from "@jobtracker/contracts";
import { IconClock } from "@tabler/icons-react";
import { dayOf, daysBetween, today, writeInstant } from "../../_kit/time/instants.ts";
import { t } from "../../messages/index.ts";

interface AgeInStageProps {
  readonly application: Pick<Application, "stageSince">;
  readonly timeZone: string;
}

/** Days since it came to its stage. */
export const AgeInStage = ({ application, timeZone }: AgeInStageProps) => {
  const days = daysBetween(dayOf(application.stageSince, timeZone), today(timeZone));
  return (
    <time
      className="age numbers"
      dateTime={application.stageSince}
      title={t.applications.page.since(writeInstant(application.stageSince, timeZone))}
    >
      <IconClock size={13} aria-hidden="true" />
      {days < 1 ? t.applications.board.todayShort : t.applications.board.days(days)}
    </time>
  );
};
