import { expect, test } from "vitest";
import { dayAt, startOfDay } from "./local-day.ts";

test("a day begins at its midnight where the person is", () => {
  expect(startOfDay("2026-03-18", "Europe/Zurich")).toBe("2026-03-17T23:00:00.000Z");
  expect(startOfDay("2026-07-01", "Europe/Zurich")).toBe("2026-06-30T22:00:00.000Z");
  expect(startOfDay("2026-03-18", "Pacific/Auckland")).toBe("2026-03-17T11:00:00.000Z");
});

test("a day without a midnight begins at its first moment", () => {
  expect(startOfDay("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
});

test("an instant is another day in another place", () => {
  expect(dayAt("2026-03-18T23:30:00.000Z", "UTC")).toBe("2026-03-18");
  expect(dayAt("2026-03-18T23:30:00.000Z", "Europe/Zurich")).toBe("2026-03-19");
});
