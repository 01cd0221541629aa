import { IconBell } from "@tabler/icons-react";
import { daysBetween, today, writeDay } from "../../_kit/time/instants.ts";
import { t } from "../../messages/index.ts";

interface FollowUpBadgeProps {
  readonly day: string | null;
  readonly timeZone: string;
}

/** The planned follow-up; one that is due stands out. */
export const FollowUpBadge = ({ day, timeZone }: FollowUpBadgeProps) => {
  if (day === null) return null;
  const now = today(timeZone);
  const days = daysBetween(now, day);
  const written = writeDay(day, now);
  const words = t.applications.board;
  const [look, text] =
    days < 0
      ? (["overdue", words.followUpOverdue(written)] as const)
      : days === 0
        ? (["due", words.followUpToday] as const)
        : (["planned", words.followUp(written)] as const);
  return (
    <span className={`follow-up follow-up-${look}`}>
      <IconBell size={13} aria-hidden="true" />
      {text}
    </span>
  );
};
