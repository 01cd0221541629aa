import { IconBell } from "@tabler/icons-react";
import { daysBetween, today, writeDay } from "../../_kit/time/instants.ts";
import { t } from "../../messages/index.ts";

interface FollowUpBadgeProps {
  readonly day: string | null;
  readonly timeZone: string;
  /** Where a heading says already what it is: the day alone. */
  readonly isBrief?: boolean;
}

/** The planned follow-up; one that is due stands out. */
export const FollowUpBadge = ({ day, timeZone, isBrief = false }: FollowUpBadgeProps) => {
  if (day === null) return null;
  const now = today(timeZone);
  const days = daysBetween(now, day);
  const written = writeDay(day, now);
  const words = isBrief ? t.applications.followUpBrief : t.applications.followUp;
  const [look, text] =
    days < 0
      ? (["overdue", words.overdue(written)] as const)
      : days === 0
        ? (["due", words.today] as const)
        : (["planned", words.planned(written)] as const);
  return (
    <span className={`follow-up follow-up-${look}`}>
      <IconBell size={13} aria-hidden="true" />
      {text}
    </span>
  );
};
