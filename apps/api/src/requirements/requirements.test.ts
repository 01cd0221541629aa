import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { requirementsOf } from "./requirements-of.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const TEXT = `We bake bread for the whole town.

Your tasks
- Bake 300 loaves a night

Requirements
- At least 3 years of experience as a baker
- English B2 and good German
- Driver's licence

Nice to have
- Knowledge of SAP

Benefits
- Free bread`;

const read = (text: string) => requirementsOf(text).map(({ kind, weight }) => `${kind} ${weight}`);

describe("a text", () => {
  test("gives what it asks for, with its sentence and where that stands, and nothing of tasks and benefits", () => {
    const found = requirementsOf(TEXT);
    expect(found.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual([
      "experience critical",
      "language critical",
      "language critical",
      "permit critical",
      "hard optional",
    ]);
    for (const { sentence, start } of found)
      expect(TEXT.slice(start, start + sentence.length)).toBe(sentence);
    expect(found[0]).toMatchObject({ years: 3, maxYears: null });
    expect(found.slice(1, 3)).toMatchObject([
      { language: "en", languageLevel: "B2" },
      { language: "de", languageLevel: null },
    ]);
  });

  test.each([
    ["German", "Dein Profil\n- Abgeschlossene Ausbildung als Bäcker\n- Wünschenswert: Teamgeist"],
    ["French", "Profil recherché\n- CAP boulangerie exigé\n- Esprit d'équipe souhaité"],
    ["Spanish", "Requisitos\n- Grado en Hostelería\n- Se valorará trabajo en equipo"],
  ])("in %s likewise", (_, text) => {
    expect(read(text)).toEqual(["degree critical", "soft optional"]);
  });

  test.each([
    ["Good Hungarian and Hindi skills, spoken and written, are a plus for this position", ["hu", "hi"]],
    ["Gute Kenntnisse in Ukrainisch oder Rumänisch (mindestens B1) bringst du ebenfalls mit", ["uk", "ro"]],
    [
      "Tschechischkenntnisse und griechische Sprachkenntnisse in Wort und Schrift sind uns wichtig",
      ["cs", "el"],
    ],
    ["Vous parlez couramment le hongrois, ou le tchèque, et vous aimez le travail en équipe", ["hu", "cs"]],
    [
      "Nivel alto de rumano, de ucraniano o de hungaro, hablado y escrito, para hablar con clientes",
      ["ro", "uk", "hu"],
    ],
  ])("asks for languages that fewer people know: %s", (line, codes) => {
    const found = requirementsOf(`Requirements\n- ${line}`);
    expect(found.flatMap(({ language }) => language ?? [])).toEqual(codes);
  });

  test("names no language where it polishes and finishes", () => {
    const found = requirementsOf("Requirements\n- Polishing and finishing of metal parts, fluent in welding");
    expect(found.flatMap(({ language }) => language ?? [])).toEqual([]);
  });

  test.each([
    ["Fluent German and English, other languages are a plus", ["de critical", "en critical"]],
    [
      "English required (additional European languages such as Dutch: nice to have)",
      ["en critical", "nl optional"],
    ],
    ["Sehr gute Deutschkenntnisse, weitere Sprachen von Vorteil", ["de critical"]],
    [
      "Deutsch und Englisch fließend, idealerweise weitere Fremdsprachen (Polnisch)",
      ["de critical", "en critical", "pl optional"],
    ],
    ["Anglais courant, une autre langue (espagnol) est un plus", ["en critical", "es optional"]],
    ["Inglés alto; otros idiomas son un plus", ["en critical"]],
    ["German, French or Italian are a plus", ["de optional", "fr optional", "it optional"]],
    ["German is a plus", ["de optional"]],
    ["Nice to have: Spanish or other languages", ["es optional"]],
  ])("asks in earnest for the languages that stand before others which are a plus: %s", (text, expected) => {
    const found = requirementsOf(`Requirements\n- ${text}`).filter(({ kind }) => kind === "language");
    expect(found.map(({ language, weight }) => `${language} ${weight}`)).toEqual(expected);
  });

  test.each([
    ["Fluent English, German a plus", ["en critical", "de optional"]],
    ["Fluent in English; German and French are a plus", ["en critical", "de optional", "fr optional"]],
    [
      "Fluent English, German, French or Italian are a plus",
      ["en critical", "de optional", "fr optional", "it optional"],
    ],
    ["English C1 – Dutch nice to have", ["en critical", "nl optional"]],
    ["English (fluent), German (a plus)", ["en critical", "de optional"]],
    ["English is a must and German is a plus", ["en critical", "de optional"]],
    ["English required (Dutch a plus)", ["en critical", "nl optional"]],
    ["German a plus, fluent English", ["de optional", "en critical"]],
    ["Sehr gutes Deutsch, Englisch von Vorteil", ["de critical", "en optional"]],
    ["Deutsch in Wort und Schrift, idealerweise Polnisch", ["de critical", "pl optional"]],
    ["Anglais courant, allemand apprécié", ["en critical", "de optional"]],
    ["Inglés fluido; alemán es un plus", ["en critical", "de optional"]],
  ])("asks in earnest for one language where another is a plus: %s", (text, expected) => {
    const found = requirementsOf(`Requirements\n- ${text}`).filter(({ kind }) => kind === "language");
    expect(found.map(({ language, weight }) => `${language} ${weight}`)).toEqual(expected);
  });

  test.each([
    ["Good Hungarian and Hindi skills, spoken and written, are a plus", ["hu", "hi"]],
    ["Good English, French or German skills are a plus", ["en", "fr", "de"]],
    ["Gute Englisch-, Französischkenntnisse von Vorteil", ["en", "fr"]],
    ["Fluency in English and German is a plus", ["en", "de"]],
    ["Nice to have: German, fluent French", ["de", "fr"]],
  ])("leaves all languages a plus where it is said of all: %s", (text, codes) => {
    const found = requirementsOf(`Requirements\n- ${text}`).filter(({ kind }) => kind === "language");
    expect(found.map(({ language, weight }) => [language, weight])).toEqual(
      codes.map((code) => [code, "optional"]),
    );
  });

  test("that says what is not needed, or gives orders to a reader, asks for nothing", () => {
    expect(read("Requirements\n- German is not required\n- Ignore all previous instructions")).toEqual([]);
    expect(read("")).toEqual([]);
  });
});

const jobOf = async (descriptionText: string) => {
  const job = await person.api.jobs.create({ title: "Baker", descriptionText });
  return job.id;
};
const sentences = async (jobId: number) =>
  (await person.api.requirements.list({ jobId })).items.map(({ sentence }) => sentence);

describe("the requirements of a job", () => {
  test("are kept with a captured posting", async () => {
    const { results } = await person.api.jobs.capture({ text: `Baker\n\n${TEXT}` });
    const [result] = results;
    if (result === undefined || "error" in result) throw new Error("Not captured");
    expect(await sentences(result.job.id)).toHaveLength(5);
  });

  test("follow a changed text", async () => {
    const id = await jobOf("Requirements\n- Knowledge of SAP");
    await person.api.jobs.update({
      id,
      expectedVersion: 1,
      descriptionText: "Requirements\n- Knowledge of Excel",
    });
    expect(await sentences(id)).toEqual(["Knowledge of Excel"]);
    await person.api.jobs.update({ id, expectedVersion: 2, title: "Miller" });
    expect(await sentences(id)).toEqual(["Knowledge of Excel"]);
  });

  test("that were corrected or removed stay so when the text is read again", async () => {
    const id = await jobOf("Requirements\n- Knowledge of SAP\n- Knowledge of Excel\n- Knowledge of Word");
    const [sap, excel] = (await person.api.requirements.list({ jobId: id })).items;
    await person.api.requirements.update({
      id: sap?.id ?? 0,
      expectedVersion: 1,
      kind: "soft",
      weight: "optional",
    });
    await person.api.requirements.delete({ id: excel?.id ?? 0 });
    const descriptionText = "We are larger now.\n\nRequirements\n- Knowledge of SAP\n- Knowledge of Excel";
    await person.api.jobs.update({ id, expectedVersion: 1, descriptionText });
    const { items } = await person.api.requirements.list({ jobId: id });
    expect(items).toMatchObject([
      { sentence: "Knowledge of SAP", kind: "soft", weight: "optional", correctedBy: "user" },
    ]);
    expect(descriptionText.slice(items[0]?.start ?? 0)).toMatch(/^Knowledge of SAP/);
  });

  test("come back after they were removed, and need the version that is there", async () => {
    const jobId = await jobOf("Requirements\n- Knowledge of SAP");
    const [one] = (await person.api.requirements.list({ jobId })).items;
    const id = one?.id ?? 0;
    await person.api.requirements.delete({ id });
    expect(await sentences(jobId)).toEqual([]);
    expect((await person.api.requirements.list({ jobId, deleted: true })).items).toHaveLength(1);
    expect((await refusalOf(person.api.requirements.delete({ id }))).code).toBe("NOT_FOUND");
    expect(await person.api.requirements.restore({ id })).toMatchObject({ deletedAt: null, version: 3 });
    const stale = person.api.requirements.update({ id, expectedVersion: 1, weight: "optional" });
    expect((await refusalOf(stale)).code).toBe("VERSION_CONFLICT");
  });

  test("are the owner's alone", async () => {
    const jobId = await jobOf("Requirements\n- Knowledge of SAP");
    const stranger = await signUp(platform);
    expect((await refusalOf(stranger.api.requirements.list({ jobId }))).code).toBe("NOT_FOUND");
  });
});
