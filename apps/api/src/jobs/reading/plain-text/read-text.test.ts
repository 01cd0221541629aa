import { describe, expect, it } from "vitest";
import { readPostings } from "../read-postings.ts";
import { readOne } from "../testing/read.ts";

/** Reads lines below a title, on 28 November 2026. */
const readLines = (...lines: string[]) => {
  const text = ["Baker", ...lines, "We bake bread every day and like it."].join("\n");
  const [posting] = readPostings({ text }, { now: new Date("2026-11-28T12:00:00Z") }).postings;
  if (posting === undefined) throw new Error("Nothing was read");
  return posting.fields;
};

describe("a date needs no colon", () => {
  it.each([
    ["Veröffentlicht am 12. November 2026", "2026-11-12"],
    ["Publiée le 3 novembre 2026", "2026-11-03"],
    ["Publicado el 5 de noviembre de 2026", "2026-11-05"],
    ["Posted on November 12, 2026", "2026-11-12"],
    ["Posted 3 days ago", "2026-11-25"],
    ["Posted 30+ days ago", null],
    ["Published authors are welcome", null],
  ])("%j", (line, date) => expect(readLines(line).postedDate).toBe(date));

  it("also where it is the last one", () => {
    expect(readLines("Apply by December 3, 2026").validThrough).toBe("2026-12-03");
    expect(readLines("Bewerbungsfrist 03.12.2026").validThrough).toBe("2026-12-03");
  });

  it("but two that differ say nothing for sure", () => {
    expect(readLines("Posted 3 days ago", "Posted 5 days ago").postedDate).toBeNull();
  });
});

describe("a kind of employment needs no label", () => {
  it.each([
    ["Vollzeit", "full-time"],
    ["Full-time", "full-time"],
    ["Jornada completa, contrato indefinido", "full-time"],
    ["Temps partiel", "part-time"],
    ["Full-time employees get free bread", null],
    ["Part-time or full-time", null],
  ])("%j", (line, type) => expect(readLines(line).employmentType).toBe(type));

  it("but lines that differ, as those of a filter, say nothing for sure", () => {
    expect(readLines("Full-time", "Part-time").employmentType).toBeNull();
  });
});

describe("a workplace is read of", () => {
  it.each([
    ["Télétravail : partiel", "hybrid"],
    ["Télétravail : 100 %", "remote"],
    ["Télétravail : possible", null],
    ["Homeoffice: 2 Tage pro Woche", "hybrid"],
    ["Nous offrons le télétravail 2 jours par semaine", "hybrid"],
    ["You work 2 days a week from home", "hybrid"],
    ["3 Tage Homeoffice pro Woche", "hybrid"],
    ["Teletrabajo 5 días por semana", null],
    ["We ship remote controls 2 days late", null],
  ])("the line %j: %s", (line, workplace) => expect(readLines(line).remote).toBe(workplace));

  it("the end of a title", () => {
    const titled = (title: string) =>
      readOne({ text: `${title}\nWe bake bread every day and like it.` }).fields.remote;
    expect(titled("Ingeniera de datos (Híbrido)")).toBe("hybrid");
    expect(titled("Baker - Remote")).toBe("remote");
    expect(titled("Remote Sensing Engineer")).toBeNull();
    expect(titled("Baker (hybrid, remote)")).toBeNull();
  });
});

describe("text that was copied from a board", () => {
  const body = "About the job\nWe look for an engineer who keeps our platform up.";
  const copied = [
    "Globex Corporation",
    "Share",
    "Show more options",
    "Senior Platform Engineer",
    "Austin, TX · 2 weeks ago · Over 100 applicants",
    "Promoted by hirer",
    "$150K/yr - $180K/yr",
    "Hybrid",
    "Full-time",
    body,
  ].join("\n");

  it("has LinkedIn's head, which says title, company, place, date, pay and kind", () => {
    const { fields, sources } = readOne({ text: copied });
    expect(fields).toMatchObject({
      title: "Senior Platform Engineer",
      company: "Globex Corporation",
      locations: [{ text: "Austin, TX" }],
      postedDate: "2026-02-15",
      salary: { min: 150_000, max: 180_000, currency: "USD", period: "year", text: "$150K/yr - $180K/yr" },
      remote: "hybrid",
      employmentType: "full-time",
    });
    expect(sources.title).toEqual({ kind: "text", path: "line 4" });
  });

  it("has it in other languages too", () => {
    const text = `Muster AG\nTeilen\nWeitere Optionen anzeigen\nBäcker (m/w/d)\nBern, Schweiz · vor 3 Tagen · 12 Bewerber:innen\n${body}`;
    expect(readOne({ text }).fields).toMatchObject({
      title: "Bäcker (m/w/d)",
      company: "Muster AG",
      locations: [{ text: "Bern, Schweiz" }],
      postedDate: "2026-02-26",
    });
  });

  it.each([
    [`Job details\nBaker\n${body}`, "Baker"],
    [`Zurück zu den Ergebnissen\nBäcker\n${body}`, "Bäcker"],
    [`Crust logo\nSave\nBaker - job post\n${body}`, "Baker"],
    [`Home\nBack to search results\nSaveur Chef\n${body}`, "Saveur Chef"],
  ])("begins with buttons, which are no title: %#", (text, title) => {
    expect(readOne({ text }).fields.title).toBe(title);
  });
});
