import type { Interview } from "@jobtracker/contracts";
import { createContext } from "react";

export type NextSteps = ReadonlyMap<number, Interview>;

const MINUTE = 60_000;

const isOver = ({ startsAt, durationMinutes }: Interview, now: number) =>
  Date.parse(startsAt) + durationMinutes * MINUTE < now;

/** The next interview of each application, of a list by time. */
export const nextSteps = (upcoming: readonly Interview[], now: number): NextSteps =>
  new Map(
    upcoming
      .filter((interview) => !isOver(interview, now))
      .toReversed()
      .map((interview) => [interview.applicationId, interview]),
  );

/** Of all applications on the board. */
export const NextStepsContext = createContext<NextSteps>(new Map());
