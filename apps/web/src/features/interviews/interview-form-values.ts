import type { Interview, InterviewKind } from "@jobtracker/contracts";
import { dayOf } from "../../_kit/time/instants.ts";
import { instantsAt, timeOf } from "../../_kit/time/wall-clock.ts";

const USUAL_MINUTES = 60;

export interface InterviewFormValues {
  kind: InterviewKind;
  round: number | string;
  /** `YYYY-MM-DD`, and `HH:MM`, by the clocks of `timeZone`. */
  day: string | null;
  time: string;
  timeZone: string;
  /** Which one, of a time that the clocks show twice. */
  turn: "first" | "second";
  durationMinutes: number | string;
  place: string;
  link: string;
  people: string;
  notes: string;
}

export const newInterview = (round: number, timeZone: string): InterviewFormValues => ({
  kind: "phone",
  round,
  day: null,
  time: "",
  timeZone,
  turn: "first",
  durationMinutes: USUAL_MINUTES,
  place: "",
  link: "",
  people: "",
  notes: "",
});

export const valuesOf = (interview: Interview): InterviewFormValues => {
  const { startsAt, timeZone } = interview;
  const [day, time] = [dayOf(startsAt, timeZone), timeOf(startsAt, timeZone)];
  return {
    kind: interview.kind,
    round: interview.round,
    day,
    time,
    timeZone,
    turn: instantsAt(day, time, timeZone).indexOf(startsAt) === 1 ? "second" : "first",
    durationMinutes: interview.durationMinutes,
    place: interview.place ?? "",
    link: interview.link ?? "",
    people: interview.people ?? "",
    notes: interview.notes ?? "",
  };
};

/** The instants that are meant by what the form says: one, none or two. Undefined while it says too little. */
export const startsOf = ({ day, time, timeZone }: InterviewFormValues): string[] | undefined =>
  day === null || time === "" ? undefined : instantsAt(day, time.slice(0, 5), timeZone);

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** As the operations take them. */
export const fieldsOf = (values: InterviewFormValues) => {
  const starts = startsOf(values) ?? [];
  return {
    kind: values.kind,
    round: Number(values.round),
    startsAt: starts[values.turn === "second" ? 1 : 0] ?? starts[0] ?? "",
    timeZone: values.timeZone,
    durationMinutes: Number(values.durationMinutes),
    place: orNull(values.place),
    link: orNull(values.link),
    people: orNull(values.people),
    notes: orNull(values.notes),
  };
};
