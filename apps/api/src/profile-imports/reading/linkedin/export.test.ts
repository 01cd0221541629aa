import { describe, expect, it } from "vitest";
import { readSource } from "../read-source.ts";
import { ReadingRefusal } from "../refusal.ts";
import { zipOf } from "../testing/documents.ts";

const POSITIONS =
  "Company Name,Title,Description,Location,Started On,Finished On\nCrust & Söhne,Baker,,Köln,Jan 2020,";

const read = (bytes: Uint8Array, name = "Positions.csv") => readSource({ files: [{ name, bytes }] });
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const BAKER = [{ name: "Crust & Söhne", position: "Baker", location: "Köln", startDate: "2020-01" }];

describe("a table of LinkedIn's export", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(POSITIONS)],
    ["UTF-16", utf16(POSITIONS)],
    ["Windows-1252", latin1(POSITIONS)],
    ["semicolons", new TextEncoder().encode(POSITIONS.replaceAll(",", ";"))],
    [
      "a byte order mark and a note above",
      new TextEncoder().encode(`\uFEFFNotes:\n"Some words"\n\n${POSITIONS}`),
    ],
  ])("is read in %s", async (_, bytes) => {
    expect((await read(bytes)).resume.work).toEqual(BAKER);
  });

  it.each([
    ["German, in UTF-16", "Firma;Titel;Standort;Startdatum;Enddatum", "Jan 2020", utf16],
    ["French, in Windows-1252", "Entreprise;Intitulé;Lieu;Date de début;Date de fin", "janv. 2020", latin1],
    [
      "Spanish",
      "Nombre de la empresa;Cargo;Ubicación;Fecha de inicio;Fecha de finalización",
      "ene 2020",
      latin1,
    ],
    ["Italian", "Azienda;Posizione;Località;Data di inizio;Data di fine", "gennaio 2020", latin1],
    ["Portuguese", "Empresa;Cargo;Localização;Data de início;Data de término", "janeiro de 2020", utf16],
  ])("is read with other names of its columns and of the file: %s", async (_, header, date, encoded) => {
    const table = `${header}\r\nCrust & Söhne;Baker;Köln;${date};\r\n`;
    expect((await read(encoded(table), "meine-stellen.csv")).resume.work).toEqual(BAKER);
  });

  it("with columns that nobody knows is refused with their names", async () => {
    const refused = read(new TextEncoder().encode("A,B\n1,2"), "Positions.csv");
    await expect(refused).rejects.toThrow(ReadingRefusal);
    await expect(refused).rejects.toThrow("A,B");
  });

  it("shows each cell in its line", async () => {
    const { lines, marks } = await read(new TextEncoder().encode(POSITIONS));
    const mark = marks["/work/0/startDate"];
    expect(lines[mark?.line ?? 0]?.text).toBe("Started On: Jan 2020");
    expect(mark?.confidence).toBe("sure");
  });
});

it("tables of an archive that say nothing of a career are not read", async () => {
  const archive = zipOf({
    "Basic_Export/Positions_12345.csv": POSITIONS,
    "Basic_Export/messages.csv": '"FROM","CONTENT"\n"Tom","secret words"',
  });
  const { lines, resume } = await read(archive, "Basic_LinkedInDataExport.zip");
  expect(resume.work).toEqual(BAKER);
  expect(JSON.stringify(lines)).not.toContain("secret words");
});
