import { describe, expect, it } from "vitest";
import { halves } from "./folder.ts";
import { assignHalves } from "./halves.ts";
import { dateLabels, salaryLabels } from "./load.ts";
import { dateLabelId, type SalaryLabel } from "./text-labels.ts";

const salaries = halves.flatMap((half) => salaryLabels(half).map((label) => ({ half, ...label })));
const dates = halves.flatMap((half) => dateLabels(half).map((label) => ({ half, ...label })));

const counts = (units: readonly { half: string }[]) => ({
  tuning: units.filter(({ half }) => half === "tuning").length,
  frozen: units.filter(({ half }) => half === "frozen").length,
});

/** Each unit once, and each in the half that the rule gives it. */
function expectRule(units: readonly { half: string; id: string; stratum: string }[]) {
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  for (const [stratum, members] of Map.groupBy(units, (unit) => unit.stratum)) {
    const ids = members.map(({ id }) => id);
    expect(new Map(members.map(({ id, half }) => [id, half])), stratum).toEqual(assignHalves(stratum, ids));
  }
}

describe("the labels of salary texts", () => {
  const inYear = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

  it("are as many as their README says", () => {
    const amounts = salaries.filter(({ min, max }) => min !== null || max !== null);
    expect({ all: counts(salaries), amounts: counts(amounts) }).toEqual({
      all: { tuning: 136, frozen: 131 },
      amounts: { tuning: 112, frozen: 94 },
    });
  });

  it("fall into halves by the rule, in strata of a language", () => {
    expectRule(salaries.map(({ half, text, language }) => ({ half, id: text, stratum: language ?? "none" })));
  });

  const yearly = (amount: number | null, { period, payments }: SalaryLabel): number | null => {
    if (amount === null || period === null) return null;
    const times = period === "month" ? (payments ?? inYear.month) : inYear[period];
    return Math.round(amount * times * 100) / 100;
  };

  it("have yearly amounts that follow from the others", () => {
    for (const label of salaries) {
      expect(label.yearlyMin, label.text).toBe(yearly(label.min, label));
      expect(label.yearlyMax, label.text).toBe(yearly(label.max, label));
    }
  });

  it("have no minimum above the maximum, and name fields that there are as also accepted", () => {
    for (const label of salaries) {
      if (label.min !== null && label.max !== null) expect(label.min).toBeLessThanOrEqual(label.max);
      for (const field of Object.keys(label.alsoAccepted ?? {})) expect(Object.keys(label)).toContain(field);
    }
  });
});

describe("the labels of date texts", () => {
  it("are as many as their README says", () => {
    expect({ all: counts(dates), days: counts(dates.filter(({ date }) => date !== null)) }).toEqual({
      all: { tuning: 94, frozen: 93 },
      days: { tuning: 64, frozen: 67 },
    });
  });

  it("fall into halves by the rule, in strata of a language", () => {
    expectRule(
      dates.map((label) => ({
        half: label.half,
        id: dateLabelId(label),
        stratum: label.locale?.slice(0, 2) ?? "none",
      })),
    );
  });

  it("give either a day or the reason why there is none", () => {
    for (const { text, date, reason } of dates) expect(date === null, text).toBe(reason !== null);
  });

  it("say of no posting that it appeared more than a day ahead", () => {
    const day = 86_400_000;
    for (const { text, kind, now, date } of dates)
      if (kind === "posted" && date !== null)
        expect(Date.parse(date) - Date.parse(now), text).toBeLessThanOrEqual(day);
  });
});
