import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.ts";

const resumeOf = async (...lines: readonly string[]) => (await readSource({ text: lines.join("\n") })).resume;

describe("resumes in the languages of Europe", () => {
  it("Italian", async () => {
    const resume = await resumeOf(
      ...["Giulia Bianchi", "Ingegnere del software", "Via Garibaldi 12, 20121 Milano", ""],
      ...["Profilo", "Ingegnere con otto anni di esperienza.", "", "Esperienza lavorativa"],
      "Sviluppatrice senior, Onda Software S.r.l., Milano\tmarzo 2020 – presente",
      "• Migrazione a Kubernetes",
      "Operaia, Ponte S.p.A., Torino\tda gennaio 2016 a febbraio 2020",
      ...["", "Istruzione", "Laurea magistrale in Informatica, Politecnico di Milano\t2013 – 2015"],
      ...["", "Competenze", "Java, Saldatura", "", "Lingue", "Italiano (madrelingua), Inglese (C1)"],
    );
    expect(resume).toEqual({
      basics: {
        ...{ name: "Giulia Bianchi", label: "Ingegnere del software" },
        summary: "Ingegnere con otto anni di esperienza.",
        location: { city: "Milano", postalCode: "20121" },
      },
      work: [
        {
          ...{ name: "Onda Software S.r.l.", position: "Sviluppatrice senior", location: "Milano" },
          ...{ startDate: "2020-03", highlights: ["Migrazione a Kubernetes"] },
        },
        {
          ...{ name: "Ponte S.p.A.", position: "Operaia", location: "Torino" },
          ...{ startDate: "2016-01", endDate: "2020-02" },
        },
      ],
      education: [
        {
          ...{ institution: "Politecnico di Milano", studyType: "Laurea magistrale", area: "Informatica" },
          ...{ startDate: "2013", endDate: "2015" },
        },
      ],
      skills: [{ name: "Java" }, { name: "Saldatura" }],
      languages: [
        { language: "Italiano", fluency: "madrelingua" },
        { language: "Inglese", fluency: "C1" },
      ],
    });
  });

  it("Portuguese, with dates below", async () => {
    const { work, education, languages } = await resumeOf(
      ...["João Ferreira", "joao@example.pt", "", "Experiência profissional"],
      "Analista de dados | Mercado Novo, Lda. | Lisboa",
      "Maio de 2019 – Atualmente",
      "- Criação de painéis",
      "Assistente administrativo | Câmara Municipal do Porto | Porto",
      "fevereiro de 2016 a abril de 2019",
      ...["", "Formação académica", "Mestrado em Estatística, Universidade do Porto, 2014 – 2016"],
      ...["", "Idiomas", "Português – nativo", "Inglês – fluente"],
    );
    expect(work).toEqual([
      {
        ...{ name: "Mercado Novo, Lda.", position: "Analista de dados", location: "Lisboa" },
        ...{ startDate: "2019-05", highlights: ["Criação de painéis"] },
      },
      {
        ...{ name: "Câmara Municipal do Porto", position: "Assistente administrativo", location: "Porto" },
        ...{ startDate: "2016-02", endDate: "2019-04" },
      },
    ]);
    expect(education).toMatchObject([
      { institution: "Universidade do Porto", studyType: "Mestrado", area: "Estatística" },
    ]);
    expect(languages).toMatchObject([{ language: "Português" }, { language: "Inglês", fluency: "fluente" }]);
  });

  it("French whose accents stand beside their letters, dates in brackets", async () => {
    const lines = [
      ...["Élodie Bénard", "elodie@example.fr — 06 55 01 02 03 — Nîmes, France", ""],
      "EXPÉRIENCES PROFESSIONNELLES",
      "Développeuse chez Société Générale Numérique, Nîmes (depuis février 2021)",
      "Intégratrice, Agence Étoile, Montpellier (août 2017 à janvier 2021)",
      ...["", "FORMATION", "2015-2017 : BTS Services informatiques, Lycée Dhuoda, Nîmes"],
    ];
    expect(await resumeOf(...lines.map((line) => line.normalize("NFD")))).toMatchObject({
      basics: { name: "Élodie Bénard", location: { city: "Nîmes", region: "France" } },
      work: [
        { name: "Société Générale Numérique", position: "Développeuse", startDate: "2021-02" },
        { name: "Agence Étoile", position: "Intégratrice", startDate: "2017-08", endDate: "2021-01" },
      ],
      education: [{ institution: "Lycée Dhuoda", studyType: "BTS", startDate: "2015", endDate: "2017" }],
    });
  });

  it("Spanish with places in brackets and languages in sentences", async () => {
    const { work, languages } = await resumeOf(
      ...["María José Álvarez-Núñez", "mj@example.es", "", "EXPERIENCIA LABORAL"],
      ...["Hospital Virgen del Sur (Sevilla)", "Enfermera de urgencias"],
      ...["Desde septiembre de 2018 hasta la actualidad", "· Triaje", ""],
      ...["IDIOMAS", "Español: nativo. Inglés: B2."],
    );
    expect(work).toEqual([
      {
        ...{ name: "Hospital Virgen del Sur", position: "Enfermera de urgencias", location: "Sevilla" },
        ...{ startDate: "2018-09", highlights: ["Triaje"] },
      },
    ]);
    expect(languages).toEqual([
      { language: "Español", fluency: "nativo" },
      { language: "Inglés", fluency: "B2" },
    ]);
  });

  it("German in columns made of spaces, a degree in brackets", async () => {
    const { basics, work, education } = await resumeOf(
      ...["Name:            Jürgen Groß", "Anschrift:       Lindenstraße 5, 50674 Köln"],
      ...["Geburtsdatum:    04.05.1988 in Bonn", "", "Beruflicher Werdegang"],
      "seit 04/2019       Projektleiter, Rheinbau GmbH, Köln",
      "                   - Leitung von zwölf Bauprojekten",
      ...["", "Studium"],
      "10/2009 – 09/2014  Bauingenieurwesen (M.Sc.), RWTH Aachen, Note: 1,7",
    );
    expect(basics).toEqual({ name: "Jürgen Groß", location: { city: "Köln", postalCode: "50674" } });
    expect(work).toMatchObject([{ name: "Rheinbau GmbH", position: "Projektleiter", startDate: "2019-04" }]);
    expect(education).toMatchObject([
      { institution: "RWTH Aachen", studyType: "M.Sc.", area: "Bauingenieurwesen", score: "1,7" },
    ]);
  });
});

it("a byte order mark, line ends of Windows, columns made of spaces, little pictures as icons and bullets", async () => {
  const lines = [
    "\uFEFFMAYA OKAFOR",
    "📧 maya@example.com   📱 +44 20 7946 0123   📍 London, UK",
    ...["", "💼 EXPERIENCE"],
    "Senior Designer            Lumen Health Ltd             Jan 2021 - Present",
    "✅ Redesigned the booking flow",
    "👉🏽 Ran 40 usability tests",
    ...["", "🌍 LANGUAGES", "English    native"],
  ];
  expect((await readSource({ text: lines.join("\r\n") })).resume).toEqual({
    basics: {
      ...{ name: "Maya Okafor", email: "maya@example.com", phone: "+44 20 7946 0123" },
      location: { city: "London", region: "UK" },
    },
    work: [
      {
        ...{ name: "Lumen Health Ltd", position: "Senior Designer", startDate: "2021-01" },
        highlights: ["Redesigned the booking flow", "Ran 40 usability tests"],
      },
    ],
    languages: [{ language: "English", fluency: "native" }],
  });
});

describe("Markdown", () => {
  it("is read as it is meant, without its signs", async () => {
    const { basics, work, education, skills } = await resumeOf(
      ...["# Ravi Menon", ""],
      "**SRE** — [ravi@example.com](mailto:ravi@example.com) — [GitHub](https://github.com/ravimenon) — Pune, India",
      ...["", "## Experience", "", "### SRE, **Cloudberry Labs**", "*March 2020 – Present*", ""],
      ...["* Cut paging by 60% with `snake_case_tools`", "---", "", "## Education", ""],
      ...[
        "| Degree | School | When |",
        "| --- | --- | ---: |",
        "| B.Tech | Anna University | 2012 – 2016 |",
        "",
      ],
      ...["## Skills", "", "- **Tools:** Terraform, Prometheus"],
    );
    expect(basics).toMatchObject({
      ...{ name: "Ravi Menon", email: "ravi@example.com", location: { city: "Pune", region: "India" } },
      profiles: [{ network: "GitHub", username: "ravimenon" }],
    });
    expect(work).toEqual([
      {
        ...{ name: "Cloudberry Labs", position: "SRE", startDate: "2020-03" },
        highlights: ["Cut paging by 60% with snake_case_tools"],
      },
    ]);
    expect(education).toMatchObject([{ institution: "Anna University", studyType: "B.Tech" }]);
    expect(skills).toEqual([{ name: "Tools", keywords: ["Terraform", "Prometheus"] }]);
  });

  it("a text that is none keeps its stars and number signs", async () => {
    const { skills } = await resumeOf(
      ...["Ada Example", "ada@example.org", "", "Skills", "C#, F#, 2*3*4 puzzles"],
    );
    expect(skills).toEqual([{ name: "C#" }, { name: "F#" }, { name: "2*3*4 puzzles" }]);
  });
});

describe("what people paste", () => {
  it("a page of LinkedIn, in which the name stands twice", async () => {
    const { basics, work } = await resumeOf(
      ...["Priya Nair", "Priya Nair", "Senior Product Manager at Finly", "", "Experience"],
      ...["Product Manager", "Ledgerly · Full-time", "Jun 2017 - Dec 2020 · 3 yrs 7 mos", "Mumbai, India"],
    );
    expect(basics).toMatchObject({ name: "Priya Nair", label: "Senior Product Manager at Finly" });
    expect(work).toEqual([
      {
        ...{ name: "Ledgerly", position: "Product Manager", location: "Mumbai, India" },
        ...{ startDate: "2017-06", endDate: "2020-12" },
      },
    ]);
  });

  it("all in capitals", async () => {
    const { basics, work } = await resumeOf(
      ...["JOHN M. SMITH", "123 MAIN STREET, DAYTON, OH 45402 | (937) 555-0188"],
      ...["OBJECTIVE", "TO DRIVE TRUCKS", "WORK HISTORY"],
      ...["TRUCK DRIVER, BUCKEYE FREIGHT INC, DAYTON, OH  05/2015 - PRESENT", "- HAULED GOODS"],
    );
    expect(basics).toMatchObject({
      ...{ name: "John M. Smith", summary: "TO DRIVE TRUCKS" },
      location: { city: "DAYTON", region: "OH 45402" },
    });
    expect(work).toMatchObject([
      { name: "BUCKEYE FREIGHT INC", location: "DAYTON, OH", highlights: ["HAULED GOODS"] },
    ]);
  });

  it("contacts in one line, parted by semicolons", async () => {
    const { basics } = await resumeOf(
      "Name: Petra Vogel; Tel: 030 555 0144; E-Mail: petra@example.de; Wohnort: Berlin",
    );
    expect(basics).toEqual({
      ...{ name: "Petra Vogel", phone: "030 555 0144", email: "petra@example.de" },
      location: { city: "Berlin" },
    });
  });

  it("places and dates behind dashes, days told by another date", async () => {
    const { work } = await resumeOf(
      ...["Kim Larsen", "kim@example.org", "", "EMPLOYMENT"],
      "Warehouse Lead — Nordlager AS — Oslo — since 2019",
      "Picker — Nordlager AS — Oslo — 03/04/2016 to 15/06/2019",
    );
    expect(work).toEqual([
      { name: "Nordlager AS", position: "Warehouse Lead", location: "Oslo", startDate: "2019" },
      {
        ...{ name: "Nordlager AS", position: "Picker", location: "Oslo" },
        ...{ startDate: "2016-04-03", endDate: "2019-06-15" },
      },
    ]);
  });

  it("positions below their company, whose whole time is none of them", async () => {
    const { work } = await resumeOf(
      ...[
        "Alex Chen",
        "alex@example.com",
        "",
        "EXPERIENCE",
        "Cascade Cloud Inc, Seattle, WA      2016 – Present",
      ],
      ...["Principal Engineer (2021 – Present)", "• Own the storage layer"],
      ...["Engineer (2016 – 2021)", "• On call"],
    );
    expect(work).toMatchObject([
      { name: "Cascade Cloud Inc", position: "Principal Engineer", startDate: "2021" },
      { name: "Cascade Cloud Inc", position: "Engineer", startDate: "2016", endDate: "2021" },
    ]);
  });

  it("a resume in a language that is not read says so", async () => {
    const { resume, notes } = await readSource({
      text: "Jan de Vries\njan@example.nl\n\nWerkervaring\nProjectleider, Bouwbedrijf Noord BV\tmaart 2019 – heden",
    });
    expect(resume).toEqual({ basics: { name: "Jan de Vries", email: "jan@example.nl" } });
    expect(notes).toEqual([expect.stringMatching(/headings.*not in English.*let your AI client read it/)]);
  });
});
