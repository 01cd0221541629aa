import { describe, expect, it } from "vitest";
import { markOf } from "./marks.ts";
import { meetingNames } from "./merge.ts";
import { compact } from "./names.ts";
import type { SourceRow } from "./sources.ts";
import { verbForms } from "./verb-forms.ts";

const row = (name: string, further: Partial<SourceRow> = {}): SourceRow => ({
  id: name,
  name,
  category: "",
  aliases: [],
  source: "onet",
  sought: false,
  ...further,
});
const ordinary = new Set(["accounting", "excel", "access", "services", "chat"]);
const words = { ordinary, verbs: new Set(["manag"]) };

describe("entries meet", () => {
  it("by their names without maker, kind and qualifier, but not by words of everyday language", () => {
    expect(meetingNames(row("Adobe Photoshop"), ordinary)).toEqual(["Adobe Photoshop", "Photoshop"]);
    expect(meetingNames(row("Java (computer programming)"), ordinary)).toEqual(["Java"]);
    expect(meetingNames(row("Microsoft Access"), ordinary)).toEqual(["Microsoft Access"]);
    expect(meetingNames(row("Accounting software"), ordinary)).toEqual(["Accounting software"]);
    expect(meetingNames(row("SAP ERP"), ordinary)).toEqual(["SAP ERP"]);
  });

  it("whatever case, spaces and signs", () => {
    expect(["Node.js", "NodeJS", "node js"].map(compact)).toEqual(Array(3).fill("nodejs"));
    expect([compact("C"), compact("C++"), compact("C#"), compact(".NET")]).toEqual([
      "c",
      "c++",
      "c#",
      "dotnet",
    ]);
  });
});

describe("a name is found", () => {
  const mark = (name: string, further: Partial<Parameters<typeof markOf>[0]> = {}) =>
    markOf(
      { name, kind: "technology", isWellKnown: false, isListed: false, isName: true, ...further },
      words,
    );

  it("as freely as it is rare", () => {
    expect(mark("Kubernetes", { isWellKnown: true })).toBe("");
    expect(mark("Epicor")).toBe("^");
    expect(mark("Excel", { isWellKnown: true })).toBe("?");
    expect(mark("WMX")).toBe("?");
    expect(mark("lib")).toBe("~");
  });

  it("as an activity if it begins with a verb", () => {
    expect(mark("managing budgets", { kind: "activity", isName: false })).toBe("");
    expect(mark("sales team", { kind: "activity", isName: false })).toBe("~");
  });
});

it("French and Spanish verbs are found in their common forms", () => {
  expect(verbForms("gérer les plannings", "fr")).toContain("gérez les plannings");
  expect(verbForms("leer planos", "es")).toContain("leerás planos");
  expect(verbForms("contrôle de gestion", "fr")).toEqual(["contrôle de gestion"]);
});
