import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProperties } from "../testing/read.ts";
import { localDateOf } from "./local-date.ts";

describe("a date is the day that the source writes, in its own offset", () => {
  it.each([
    ["2011-10-31", "2011-10-31"],
    ["2017-03-18T00:00", "2017-03-18"],
    ["2026-02-04T23:26:20-08:00", "2026-02-04"],
    ["2026-02-04T00:10:00.000+14:00", "2026-02-04"],
    ["2019-08-01 17:48:55", "2019-08-01"],
    ["2024-7-5", "2024-07-05"],
    ["2024/07/05", "2024-07-05"],
    ["20240705", "2024-07-05"],
    ["20240705T120000Z", "2024-07-05"],
    ["05.07.2024", "2024-07-05"],
    ["11/20/2019 08:55:24 AM", "2019-11-20"],
    ["20/11/2019", "2019-11-20"],
    ["01/02/2020 08:55 PM", "2020-01-02"],
    ["September 24, 2017", "2017-09-24"],
    ["Sept. 24th 2017", "2017-09-24"],
    ["24 September 2017", "2017-09-24"],
    ["24-Sep-2017", "2017-09-24"],
    ["Wed, 19 Aug 2026 05:00:00 GMT", "2026-08-19"],
    ["Wed, 19 Aug 2026 05:00:00:0", "2026-08-19"],
    [1_755_561_600_000, "2025-08-19"],
    [1_755_561_600, "2025-08-19"],
    ["1755561600000", "2025-08-19"],
  ])("%j", (words, date) => {
    expect(localDateOf(words)).toBe(date);
  });
});

describe("what is not a whole, sure and existing day is none", () => {
  it.each([
    "Posted 30+ Days Ago",
    "3 days ago",
    "30+ days",
    "2024",
    "2024-07",
    "07/2024",
    "03/04/2024",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "0000-00-00",
    "31/31/2024",
    "Smarch 13, 2024",
    "2024-07-051",
    "",
    "x".repeat(10_000),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e300,
  ])("%j", (words) => {
    expect(localDateOf(words)).toBeNull();
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.date({ noInvalidDate: true }).map(String)),
        (words) => {
          expect(localDateOf(words) ?? "2000-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
    );
  });
});

describe("the dates of a posting", () => {
  it("out of range are null, with a warning", () => {
    for (const date of ["1970-01-01", "1970-01-01T00:00:00", "1989-12-31", "2037-01-01", "9999-12-31", 0]) {
      const { fields, warnings } = readProperties({ datePosted: date, validThrough: date });
      expect(fields).toMatchObject({ postedDate: null, validThrough: null });
      expect(warnings.map(({ field }) => field)).toEqual(["postedDate", "validThrough"]);
    }
  });

  it("in range are read, of a validThrough with a time the day", () => {
    const { fields } = readProperties({ datePosted: "1990-01-01", validThrough: "2036-12-31T23:59:59Z" });
    expect(fields).toMatchObject({ postedDate: "1990-01-01", validThrough: "2036-12-31" });
  });

  it("in words that tell no day are null, with the words in the warning", () => {
    const { fields, warnings } = readProperties({ datePosted: "Posted 30+ Days Ago" });
    expect(fields.postedDate).toBeNull();
    expect(warnings[0]?.message).toContain("Posted 30+ Days Ago");
  });
});
