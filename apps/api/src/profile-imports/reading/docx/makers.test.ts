import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { readSource } from "../read-source.ts";
import { docxOf, paragraph as p } from "../testing/documents.ts";

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const item = (text: string) => p(text).replace("<w:p>", "<w:p><w:pPr><w:numPr/></w:pPr>");
const bold = (text: string) => p(text).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const control = (content: string, properties = "") =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = (content: string) =>
  `<w:p><w:r><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></w:r></w:p>`;

const resumeOf = async (body: string, more: Readonly<Record<string, string>> = {}) => {
  const parts = Object.entries(more).map(([name, xml]) => [`word/${name}`, strToU8(xml)] as const);
  const bytes = docxOf(body, Object.fromEntries(parts));
  return (await readSource({ files: [{ name: "resume.docx", bytes }] })).resume;
};

const WORK =
  p("Data Engineer, Northwind Ltd, Leeds\tMarch 2020 – Present") +
  item("Built pipelines in Airflow") +
  p("Analyst, Contoso Group, York\t2016 – 2020") +
  item("Reported to the board");

const POSITIONS = [
  {
    ...{ name: "Northwind Ltd", position: "Data Engineer", location: "Leeds", startDate: "2020-03" },
    highlights: ["Built pipelines in Airflow"],
  },
  {
    ...{ name: "Contoso Group", position: "Analyst", location: "York", startDate: "2016", endDate: "2020" },
    highlights: ["Reported to the board"],
  },
];

it("an address behind the words of a link is the person's", async () => {
  const links =
    '<Relationships><Relationship TargetMode="External" Target="mailto:nora@example.org?subject=Hello"/><Relationship TargetMode="External" Target="tel:+441134960000"/></Relationships>';
  const body = p("Nora Quinn") + p("E-mail me | Call me") + bold("Experience") + WORK;
  const { basics } = await resumeOf(body, { "_rels/document.xml.rels": links });
  expect(basics).toMatchObject({ name: "Nora Quinn", email: "nora@example.org", phone: "+441134960000" });
});

it("at the foot of pages stand ways to reach the person, and nothing else that counts", async () => {
  const foot = (text: string) => `<w:ftr ${SPACE}>${p("Nora Quinn, page 1 of 2")}${p(text)}</w:ftr>`;
  const contact = foot("nora@example.org · +44 113 496 0000 · Leeds, UK");
  const { basics, work, ...rest } = await resumeOf(p("Nora Quinn") + bold("Experience") + WORK, {
    "footer1.xml": contact,
    "footer2.xml": contact,
  });
  expect(basics).toEqual({
    ...{ name: "Nora Quinn", email: "nora@example.org", phone: "+44 113 496 0000" },
    location: { city: "Leeds", region: "UK" },
  });
  expect(work).toEqual(POSITIONS);
  expect(rest).toEqual({});
});

it("a text box that is anchored within a section is a column of its own", async () => {
  const side = box(bold("CONTACT") + p("nora@example.org") + bold("SKILLS") + p("Python") + p("SQL"));
  const body = p("NORA QUINN") + bold("EXPERIENCE") + side + WORK;
  expect(await resumeOf(body)).toEqual({
    basics: { name: "Nora Quinn", email: "nora@example.org" },
    work: POSITIONS,
    skills: [{ name: "Python" }, { name: "SQL" }],
  });
});

it("what follows text boxes at the top belongs to none of their headings", async () => {
  const boxes = box(p("NORA QUINN")) + box(bold("SKILLS") + p("Python") + p("SQL"));
  const words = "I build data platforms for people who rely on what they say, in shops and in clinics.";
  const resume = await resumeOf(boxes + p(words) + bold("EXPERIENCE") + WORK);
  expect(resume).toMatchObject({ basics: { name: "Nora Quinn" }, work: POSITIONS });
  expect(resume.skills).toEqual([{ name: "Python" }, { name: "SQL" }]);
});

it("tables within tables", async () => {
  const positions = table(
    row(
      p("March 2020 – Present"),
      p("Data Engineer") + p("Northwind Ltd, Leeds") + item("Built pipelines in Airflow"),
    ),
    row(p("2016 – 2020"), p("Analyst") + p("Contoso Group, York") + item("Reported to the board")),
  );
  const body =
    table(row(p("NORA QUINN") + p("nora@example.org"), p("+44 113 496 0000"))) +
    table(row(bold("EXPERIENCE") + positions, bold("SKILLS") + p("Python") + p("SQL")));
  expect(await resumeOf(body)).toEqual({
    basics: { name: "Nora Quinn", email: "nora@example.org", phone: "+44 113 496 0000" },
    work: POSITIONS,
    skills: [{ name: "Python" }, { name: "SQL" }],
  });
});

it("content controls around paragraphs, rows and cells; what a template shows in empty ones is left out", async () => {
  const empty = "<w:showingPlcHdr/>";
  const hint = control("<w:r><w:t>Enter your phone number 555 0100 200</w:t></w:r>", empty);
  const cells = control(`<w:tc>${p("Data Engineer, Northwind Ltd, Leeds")}</w:tc>`);
  const body =
    control(p("Nora Quinn")) +
    `<w:p>${control("<w:r><w:t>nora@example.org</w:t></w:r>")}${hint}</w:p>` +
    bold("EXPERIENCE") +
    `<w:tbl>${control(`<w:tr>${cells}<w:tc>${p("March 2020 – Present")}</w:tc></w:tr>`)}</w:tbl>` +
    item("Built pipelines in Airflow") +
    control(p("[Describe what you achieved]"), empty);
  expect(await resumeOf(body)).toEqual({
    basics: { name: "Nora Quinn", email: "nora@example.org" },
    work: POSITIONS.slice(0, 1),
  });
});

it("recorded changes as they were meant, without comments and hidden words", async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const heading = `<w:p>${run("Data ")}<w:del><w:r><w:delText>Analyst</w:delText></w:r></w:del><w:ins>${run("Engineer")}</w:ins>${run(", Northwind Ltd, Leeds")}<w:r><w:commentReference/><w:tab/></w:r>${run("March 2020 – Present")}</w:p>`;
  const hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>kubernetes kubernetes</w:t></w:r></w:p>";
  const moved = `<w:p><w:moveFrom>${run("Welder, Elsewhere Ltd, 2001 – 2003")}</w:moveFrom></w:p>`;
  const body =
    p("Nora Quinn") + bold("EXPERIENCE") + heading + item("Built pipelines in Airflow") + hidden + moved;
  const { work } = await resumeOf(body, {
    "comments.xml": `<w:comments ${SPACE}>${p("Really?")}</w:comments>`,
  });
  expect(work).toEqual(POSITIONS.slice(0, 1));
});
