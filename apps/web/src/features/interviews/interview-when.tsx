import type { Interview } from "@jobtracker/contracts";
import { dayOf, writeDay, writeMoment } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { cityOf, timeOf } from "../../_kit/time/wall-clock.ts";
import { t } from "../../messages/index.ts";

type Planned = Pick<Interview, "startsAt" | "timeZone" | "durationMinutes">;

/** The agreed time in words, where it is another than the person's. */
const agreed = ({ startsAt, timeZone }: Planned, own: string): string | undefined => {
  const [time, day] = [timeOf(startsAt, timeZone), dayOf(startsAt, timeZone)];
  const isSameDay = day === dayOf(startsAt, own);
  if (isSameDay && time === timeOf(startsAt, own)) return undefined;
  const city = cityOf(timeZone);
  return isSameDay ? t.interviews.agreed(time, city) : t.interviews.agreedOn(writeDay(day), time, city);
};

/** When it is: in the person's time, and in words as it was agreed. */
export const InterviewWhen = ({ interview }: { readonly interview: Planned }) => {
  const own = useTimeZone();
  const other = agreed(interview, own);
  return (
    <p className="interview-when">
      <time dateTime={interview.startsAt}>{writeMoment(interview.startsAt, own)}</time>
      {other && <span> ({other})</span>}
      <span> · {t.interviews.lasts(interview.durationMinutes)}</span>
    </p>
  );
};
