import { Recurrence } from "@jobtracker/contracts";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { instantOfMoment } from "../../_kit/local-moment.ts";
import { occurrenceAt, seriesFrom } from "../../reminders/occurrences.ts";
import { calendarFile } from "./calendar-file.ts";
import { escapeText, fold } from "./content-line.ts";
import { eventLines } from "./event.ts";
import { seriesLines } from "./recurrence-rule.ts";

/* Read by ical.js, which knows nothing of this code: its own time zone arithmetic, its own recurrence. */

const row = {
  createdDate: "2026-01-01T00:00:00.000Z",
  updatedDate: "2026-01-02T00:00:00.000Z",
  rowVersionNo: 3,
};

const recurring = (starts: string, timeZone: string | null, recurrence: Recurrence, from: string = starts) =>
  calendarFile({
    name: "Test",
    zones: timeZone === null ? new Map() : new Map([[timeZone, Number(starts.slice(0, 4))]]),
    events: eventLines({
      uid: "reminder-1@test",
      row,
      words: { summary: "Look" },
      when: seriesLines(seriesFrom({ starts, recurrence }, from), timeZone),
    }),
  });

const parse = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    const tzid = String(zone.getFirstPropertyValue("tzid"));
    ICAL.TimezoneService.remove(tzid);
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid }), tzid);
  }
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
};

const timesOf = (file: string, count: number): ICAL.Time[] => {
  const [event] = parse(file);
  const iterator = event?.iterator();
  const found: ICAL.Time[] = [];
  while (iterator && found.length < count) {
    const next = iterator.next();
    if (!next) break;
    found.push(next);
  }
  return found;
};

const instants = (file: string, count: number) =>
  timesOf(file, count).map((time) => new Date(time.toUnixTime() * 1000).toISOString());

const own = (starts: string, timeZone: string, recurrence: Recurrence, count: number) =>
  Array.from({ length: count }, (_, number) => occurrenceAt({ starts, recurrence }, number))
    .filter((moment) => moment !== undefined)
    .map((moment) => instantOfMoment(moment, timeZone));

describe("recurring times mean the same instants to another reader", () => {
  test.each([
    ["Europe/Berlin", "2026-03-25T09:00"],
    ["Europe/Berlin", "2026-10-22T09:00"],
    ["America/New_York", "2026-03-05T09:00"],
    ["America/New_York", "2026-10-29T09:00"],
    ["Australia/Lord_Howe", "2026-04-01T09:00"],
    ["Australia/Lord_Howe", "2026-10-01T09:00"],
    ["Asia/Tokyo", "2026-03-25T09:00"],
    ["Africa/Casablanca", "2026-02-12T09:00"],
  ])("in %s, daily from %s on", (timeZone, starts) => {
    const daily = Recurrence.parse({ every: "day" });
    const found = instants(recurring(starts, timeZone, daily), 60);
    expect(found).toHaveLength(60);
    expect(found).toEqual(own(starts, timeZone, daily, 60));
  });

  test.each(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])(
    "in %s, weekly for twelve years",
    (timeZone) => {
      const weekly = Recurrence.parse({ every: "week", weekdays: ["mo", "th"], interval: 2 });
      const found = instants(recurring("2026-01-05T17:30", timeZone, weekly), 620);
      expect(found).toEqual(own("2026-01-05T17:30", timeZone, weekly, 620));
    },
  );

  test("until a day the last one is on it; and so many times are so many", () => {
    const until = Recurrence.parse({ every: "day", until: "2026-03-31" });
    expect(instants(recurring("2026-03-27T23:30", "Europe/Berlin", until), 20)).toEqual(
      own("2026-03-27T23:30", "Europe/Berlin", until, 20),
    );
    const count = Recurrence.parse({ every: "week", count: 3 });
    expect(instants(recurring("2026-03-27T23:30", "Europe/Berlin", count), 20)).toHaveLength(3);
  });
});

test.each(["2026-01-28", "2026-01-29", "2026-01-30", "2026-01-31"])(
  "monthly from %s on, short months have it on their last day, to another reader too",
  (starts) => {
    const monthly = Recurrence.parse({ every: "month" });
    const found = timesOf(recurring(starts, null, monthly), 26).map((time) => time.toString());
    expect(found).toEqual(
      Array.from({ length: 26 }, (_, number) => occurrenceAt({ starts, recurrence: monthly }, number)),
    );
    const eight = Recurrence.parse({ every: "month", interval: 2, count: 8 });
    expect(timesOf(recurring(starts, null, eight), 26).map((time) => time.toString())).toEqual(
      Array.from({ length: 8 }, (_, number) => occurrenceAt({ starts, recurrence: eight }, number)),
    );
  },
);

describe("what was ticked off is over to another reader, too, and the rest comes when it came", () => {
  const rules: [string, string, Partial<Recurrence>][] = [
    ["days", "2026-03-01", { every: "day", interval: 3, count: 30 }],
    ["weeks with weekdays", "2026-03-03", { every: "week", interval: 2, weekdays: ["tu", "fr"] }],
    ["weeks to a day", "2026-03-03", { every: "week", until: "2026-12-31" }],
    ["the last days of months", "2026-01-31", { every: "month" }],
    ["the 30th, which February lacks", "2026-01-30", { every: "month", count: 30 }],
    ["the 29th, every other month", "2025-12-29", { every: "month", interval: 2 }],
    ["times", "2026-03-27T02:30", { every: "day" }],
  ];
  test.each(rules)("%s", (_what, starts, rule) => {
    const recurrence = Recurrence.parse(rule);
    const timeZone = starts.includes("T") ? "Europe/Berlin" : null;
    const all = Array.from({ length: 40 }, (_, number) => occurrenceAt({ starts, recurrence }, number));
    const known = all.filter((moment) => moment !== undefined);
    for (const from of known.slice(0, 20)) {
      const found = timesOf(recurring(starts, timeZone, recurrence, from), 12);
      const wanted = known.slice(known.indexOf(from)).slice(0, 12);
      expect(found.map((time) => time.toString().slice(0, 16))).toEqual(wanted);
    }
  });
});

test("text is escaped, and read as it was; lines are folded between characters after at most 75 octets", () => {
  const summary = `Semi; comma, back\\slash\nnew line ${"Größe 日本語 👩‍💻 ".repeat(12)}`.trim();
  const file = calendarFile({
    events: eventLines({ uid: "x@test", row, words: { summary }, when: ["DTSTART:20260101T000000Z"] }),
  });
  for (const line of file.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
  }
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(parse(file)[0]?.summary).toBe(summary);
});

test("a line end in a text begins no property, and control characters are left out", () => {
  expect(escapeText("a\r\nATTENDEE:x\rb\u0007\u0000c")).toBe("a\\nATTENDEE:x\\nbc");
  expect(fold("x".repeat(75))).toBe("x".repeat(75));
  expect(fold("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
});
