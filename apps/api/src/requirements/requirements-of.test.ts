import { describe, expect, test } from "vitest";
import { requirementsOf } from "./requirements-of.ts";

/** Kind and weight, and what is known of years, degree and language. */
const asks = (text: string) =>
  requirementsOf(text).map(({ kind, weight, years, degree, language }) =>
    [kind, weight, years, degree, language].filter((part) => part !== null).join(" "),
  );
const asksOfItem = (item: string) => asks(`Requirements\n- ${item}`);

describe("a text without headings", () => {
  const INTRODUCTION =
    "We are looking for a seasoned engineer to join our payments team in Berlin. You will design and operate services in Go and PostgreSQL that move billions a year.";

  test("asks by the items of its list that name what a person can do, not by what it tells of the job", () => {
    const items = [
      "Own services end to end, from design to on-call",
      "5+ years of backend experience",
      "Strong knowledge of SQL databases",
      "Experience with event driven systems such as Kafka",
    ];
    const found = requirementsOf(`${INTRODUCTION}\n\n${items.map((item) => `- ${item}`).join("\n")}`);
    expect(found.map(({ sentence, kind, years }) => [sentence, kind, years])).toEqual([
      [items[1], "experience", 5],
      [items[2], "hard", null],
      [items[3], "experience", null],
    ]);
  });

  test.each([
    ["Abgeschlossene Ausbildung als Bäcker", "Gute Kenntnisse in Excel"],
    ["Maîtrise de la pâte feuilletée", "Bonnes connaissances en hygiène"],
    ["Conocimientos de panadería", "Experiencia en hornos de leña"],
  ])("asks by its items in other languages: %s", (...items) => {
    const found = requirementsOf(`Brot und Pan.\n\n- ${items.join("\n- ")}\n- 30 Tage Urlaub`);
    expect(found.map(({ sentence }) => sentence)).toEqual(items);
  });

  test("asks by a sentence that says who is looked for", () => {
    expect(asks("We are looking for someone who enjoys early mornings and bread.")).toEqual([
      "soft critical",
    ]);
  });
});

describe("years of experience", () => {
  test.each([
    ["A year of experience", 1],
    ["At least one year's experience in sales", 1],
    ["Mindestens ein Jahr Erfahrung", 1],
    ["Mindestens einjährige Berufserfahrung", 1],
    ["Un an d'expérience minimum", 1],
    ["Un an minimum d'expérience", 1],
    ["Over a year of hands-on experience", 1],
    ["Un año de experiencia", 1],
    ["One year in a similar role", 1],
    ["Experience of leading a team for at least one year", 1],
    ["Reads a report a month and has experience of five years", 5],
    ["Answers emergency calls at night once a month and trains one apprentice in each year", null],
    ["Experience in serving millions of users a year", null],
    ["Experience with audits twice a year", null],
  ])("are those of which experience is spoken: %s", (item, years) => {
    expect(requirementsOf(`Requirements\n- ${item}`).map((found) => found.years)).toEqual([years]);
  });
});

describe("what is not needed", () => {
  test.each([
    "Keine Berufserfahrung erforderlich",
    "Kein Studium nötig",
    "Quereinsteiger willkommen",
    "Débutant accepté",
    "Débutant(e) accepté(e)",
    "Aucune expérience requise",
    "No experience necessary",
    "No experience",
    "You do not need any experience",
    "Sin experiencia",
    "No se requiere experiencia",
  ])("is not asked for: %s", (item) => {
    expect(asksOfItem(item)).toEqual([]);
  });

  test.each([
    ["Experience with Go is a plus but not required", "hard optional"],
    ["German is helpful, but not required", "language optional de"],
    ["SAP von Vorteil, aber nicht zwingend", "hard optional"],
    ["Une expérience de la vente est un plus, mais pas obligatoire", "experience optional"],
    ["Experience in sales is not required but a plus", "experience optional"],
  ])("may be wished for: %s", (item, expected) => {
    expect(asksOfItem(item)).toEqual([expected]);
  });

  test.each([
    ["No prior experience needed, but a driver's licence is required", "permit critical"],
    ["Knowledge of Arduino required", "hard critical"],
    ["No German required, English C1", "language critical en"],
    ["No less than three years of experience", "experience critical 3"],
  ])("leaves what is asked for beside it: %s", (item, expected) => {
    expect(asksOfItem(item)).toEqual([expected]);
  });
});

test.each([
  ["Bachelor's degree in Computer Science or equivalent experience", ["degree critical bachelor"]],
  [
    "Bachelor's degree, or an equivalent combination of education and experience",
    ["degree critical bachelor"],
  ],
  ["Ausbildung oder vergleichbare Berufserfahrung (mind. 3 Jahre)", ["degree critical vocational"]],
  [
    "Bachelor's degree in law and experience in litigation",
    ["degree critical bachelor", "experience critical"],
  ],
  [
    "Bachelor's degree or equivalent and 3 years of experience",
    ["experience critical 3", "degree critical bachelor"],
  ],
])("a degree is asked for once, whatever would do instead: %s", (item, expected) => {
  expect(asksOfItem(item)).toEqual(expected);
});

test.each([
  ["Must be authorized to work in the US; we do not sponsor visas", ["permit critical"]],
  ["Wohnsitz im Raum Köln", ["place critical"]],
  ["Keeps the machines of the team running during early, late and night shifts", ["place critical"]],
  ["Curious, and willing to work in shifts", ["place critical", "soft critical"]],
])("a permit, a place and a manner are told apart: %s", (item, expected) => {
  expect(asksOfItem(item)).toEqual(expected);
});
