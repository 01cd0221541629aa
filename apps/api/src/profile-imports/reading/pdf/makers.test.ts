import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labelsFolder } from "../../../jobs/labels/folder.ts";
import { readSource } from "../read-source.ts";
import { pdfWith, textObject } from "../testing/pdf.ts";

const RESUME = [
  "Nora Quinn",
  "nora@example.org | +44 113 496 0000 | Leeds, UK",
  "EXPERIENCE",
  "Data Engineer, Northwind Ltd, Leeds, March 2020 - Present",
  "- Built pipelines in Airflow",
  "EDUCATION",
  "BSc Mathematics, University of York, 2013 - 2016",
  "SKILLS",
  "Python, SQL",
];

const NORA = {
  basics: {
    name: "Nora Quinn",
    email: "nora@example.org",
    phone: "+44 113 496 0000",
    location: { city: "Leeds", region: "UK" },
  },
  work: [
    {
      ...{ name: "Northwind Ltd", position: "Data Engineer", location: "Leeds", startDate: "2020-03" },
      highlights: ["Built pipelines in Airflow"],
    },
  ],
  education: [
    {
      ...{ institution: "University of York", studyType: "BSc", area: "Mathematics" },
      ...{ startDate: "2013", endDate: "2016" },
    },
  ],
  skills: [{ name: "Python" }, { name: "SQL" }],
};

const resumeOf = async (bytes: Uint8Array) =>
  (await readSource({ files: [{ name: "resume.pdf", bytes }] })).resume;
const written = (name: string) =>
  resumeOf(new Uint8Array(readFileSync(join(labelsFolder, "../resumes/written", name))));

describe("a page is read the way its text stands", () => {
  it.each([
    ["turned by the reader", { content: textObject(RESUME, "0 1 -1 0 50 50 Tm"), rotate: 90 }],
    ["turned the other way", { content: textObject(RESUME, "0 -1 1 0 545 800 Tm"), rotate: 270 }],
    ["upside down", { content: textObject(RESUME, "-1 0 0 -1 545 50 Tm"), rotate: 180 }],
    ["lying on its side", { content: textObject(RESUME, "0 1 -1 0 50 50 Tm") }],
    [
      "with a watermark across it",
      { content: `${textObject(RESUME)} BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (CONFIDENTIAL) Tj ET` },
    ],
  ])("%s", async (_, page) => {
    expect(await resumeOf(pdfWith([page]))).toEqual(NORA);
  });
});

it("what was written into the fields of a form is read beside their names", async () => {
  const names = ["Name", "E-mail", "Phone", "Experience", "", "", "Skills"];
  const content = names.map((name, at) => textObject([name], `50 ${740 - at * 20} Td`)).join(" ");
  const field = (value: string, rect: string) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${rect}) /V (${value}) /Rect [${rect}] /DA (/F1 11 Tf 0 g) >>`;
  const annotations = [
    field("Nora Quinn", "150 735 400 752"),
    field("nora@example.org", "150 715 400 732"),
    field("+44 113 496 0000", "150 695 400 712"),
    field(
      "Data Engineer, Northwind Ltd, 2020 - 2022\\nAnalyst, Contoso Group, 2016 - 2020",
      "150 630 500 672",
    ),
    field("Python, SQL", "150 605 400 632"),
  ];
  expect(await resumeOf(pdfWith([{ content, annotations }]))).toEqual({
    basics: { name: "Nora Quinn", email: "nora@example.org", phone: "+44 113 496 0000" },
    work: [
      { name: "Northwind Ltd", position: "Data Engineer", startDate: "2020", endDate: "2022" },
      { name: "Contoso Group", position: "Analyst", startDate: "2016", endDate: "2020" },
    ],
    skills: NORA.skills,
  });
});

it("letters are whole: accents that stand beside them, and words divided at the end of a line", async () => {
  const lines = [
    "Ren\xb4e Dupr\xb4e",
    "rene@example.org",
    "EXP\xb4ERIENCE",
    "Ing\xb4enieur, Acad\xb4emie de Lyon, 2019 - 2021",
    "\x95 Am\xb4elior\xb4e le suivi des dossiers de quatre services et d\xb4e-",
    "   velopp\xb4e des formulaires pour le public",
  ];
  expect(await resumeOf(pdfWith([{ content: textObject(lines) }]))).toEqual({
    basics: { name: "René Dupré", email: "rene@example.org" },
    work: [
      {
        ...{ name: "Académie de Lyon", position: "Ingénieur", startDate: "2019", endDate: "2021" },
        highlights: [
          "Amélioré le suivi des dossiers de quatre services et développé des formulaires pour le public",
        ],
      },
    ],
  });
});

it("a font that does not say which letters it shows is refused with a way out", async () => {
  const shape = "50 0 0 0 50 50 d1 0 0 50 50 re f";
  const names = Array.from({ length: 26 }, (_, index) => `/shape${index}`);
  const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 100 100] /FontMatrix [0.01 0 0 0.01 0 0] /CharProcs << ${names.map((name) => `${name} 100 0 R`).join(" ")} >> /Encoding << /Type /Encoding /Differences [1 ${names.join(" ")}] >> /FirstChar 1 /LastChar 26 /Widths [${names.map(() => 60).join(" ")}] /Resources << >> >>`;
  const line = String.fromCharCode(...Array.from({ length: 60 }, (_, index) => 14 + (index % 12)));
  const bytes = pdfWith([{ content: textObject([line, line]) }], {
    font,
    more: [`<< /Length ${shape.length} >>\nstream\n${shape}\nendstream`],
  });
  await expect(resumeOf(bytes)).rejects.toMatchObject({ reason: "unknown-letters" });
  await expect(resumeOf(bytes)).rejects.toThrow(
    "Recognise its text (OCR), export it anew, or paste its text.",
  );
});

it("a table of letters that the file only names is no picture, and refused as what it is", async () => {
  const font =
    "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 >>] >>";
  const words = [..."山田太郎 エンジニア 株式会社サンプル 二千十九年"];
  const codes = words.map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const content = `BT /F1 12 Tf 50 700 Td <${codes}> Tj ET`;
  await expect(resumeOf(pdfWith([{ content }], { font }))).rejects.toMatchObject({
    reason: "unknown-letters",
  });
});

describe("what a browser prints", () => {
  it("headings set widely in a side bar, bullets that are drawn", async () => {
    expect(await written("de-browser-side-bar.pdf")).toMatchObject({
      basics: { name: "Tom Becker", label: "Backend-Entwickler", location: { city: "Berlin" } },
      work: [
        {
          ...{ name: "Wolkenwerk GmbH", position: "Senior Backend-Entwickler", startDate: "2020-03" },
          highlights: ["Zahlungsplattform auf Kubernetes umgestellt", "Antwortzeiten halbiert"],
        },
        { name: "Datenhafen AG", startDate: "2015-08", endDate: "2020-02" },
      ],
      education: [{ institution: "Universität Hamburg", studyType: "B.Sc.", area: "Informatik" }],
      skills: [{ name: "Python" }, { name: "Kubernetes" }, { name: "PostgreSQL" }],
      languages: [{ language: "Deutsch" }, { language: "Englisch", fluency: "C1" }],
    });
  });

  it('two columns of one section each, and a school with an "at" of its own', async () => {
    expect(await written("en-browser-columns.pdf")).toMatchObject({
      work: [
        { name: "Bluebonnet Books", highlights: ["Led a team of twelve", "Raised sales by 18%"] },
        { name: "Lone Star Records", highlights: ["Ran the weekly schedule"] },
      ],
      volunteer: [{ organization: "Austin Public Library", position: "Reading Mentor" }],
      education: [{ institution: "University of Texas at Austin", studyType: "BA", area: "History" }],
      skills: [{ name: "Merchandising" }, { name: "Scheduling" }, { name: "Excel" }],
    });
  });

  it("periods that a narrow column broke", async () => {
    const { work } = await written("fr-browser-narrow-dates.pdf");
    expect(work).toEqual([
      {
        ...{
          name: "Cabinet Morel",
          position: "Assistante de direction",
          location: "Lyon",
          startDate: "2018-09",
        },
        highlights: ["Gestion de l’agenda de trois associés", "Organisation des déplacements"],
      },
      {
        ...{ name: "Mairie de Vienne", position: "Secrétaire", location: "Vienne" },
        ...{ startDate: "2014-01", endDate: "2018-08", highlights: ["Accueil du public"] },
      },
    ]);
  });

  it("Hebrew with Latin words in it, from right to left", async () => {
    expect(await written("he-browser.pdf")).toMatchObject({
      basics: { name: "נועה לוי", email: "noa.levi@example.org", phone: "03-555-0123" },
      work: [
        {
          ...{ name: "Nova Systems Ltd", position: "מהנדסת תוכנה", startDate: "2019", endDate: "2023" },
          highlights: ["פיתוח שירותי ענן ב-AWS"],
        },
      ],
    });
  });

  it("Italian", async () => {
    expect(await written("it-browser.pdf")).toMatchObject({
      basics: { name: "Luca Moretti", location: { postalCode: "10121", city: "Torino", region: "Italia" } },
      work: [
        {
          ...{ name: "Officine Meccaniche Alpi S.r.l.", position: "Capo reparto", startDate: "2018-09" },
          highlights: ["Coordinamento di dieci operai"],
        },
        { name: "Fonderia Po S.p.A.", location: "Chivasso", startDate: "2012-01", endDate: "2018-08" },
      ],
      education: [{ institution: "ITIS Avogadro", studyType: "Diploma di perito meccanico" }],
      languages: [
        { language: "Italiano", fluency: "madrelingua" },
        { language: "Inglese", fluency: "B1" },
      ],
    });
  });
});
