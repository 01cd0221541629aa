import { Interview } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { nextSteps } from "./next-steps.ts";

const at = (id: number, applicationId: number, startsAt: string) =>
  Interview.parse({
    id,
    version: 1,
    applicationId,
    round: 1,
    kind: "phone",
    startsAt,
    timeZone: "UTC",
    localStart: startsAt.slice(0, 16),
    durationMinutes: 30,
    place: null,
    link: null,
    people: null,
    notes: null,
    outcome: "pending",
    createdAt: startsAt,
    updatedAt: startsAt,
    deletedAt: null,
  });

test("the next step of an application is the first that is not over", () => {
  const upcoming = [
    at(1, 7, "2026-05-01T08:00:00.000Z"),
    at(2, 7, "2026-05-01T10:00:00.000Z"),
    at(3, 7, "2026-05-02T10:00:00.000Z"),
    at(4, 8, "2026-05-03T10:00:00.000Z"),
  ];
  const steps = nextSteps(upcoming, Date.parse("2026-05-01T10:15:00.000Z"));
  expect([steps.get(7)?.id, steps.get(8)?.id, steps.get(9)]).toEqual([2, 4, undefined]);
});
