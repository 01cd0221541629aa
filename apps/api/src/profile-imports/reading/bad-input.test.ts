import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { labelsFolder } from "../../jobs/labels/folder.ts";
import { readSource } from "./read-source.ts";
import { ReadingRefusal } from "./refusal.ts";
import { docxOf, paragraph, zipOf } from "./testing/documents.ts";
import { pdfOf } from "./testing/pdf.ts";

const file = (bytes: Uint8Array | string, name = "resume") =>
  readSource({ files: [{ name, bytes: typeof bytes === "string" ? strToU8(bytes) : bytes }] });

const refusalOf = async (reading: Promise<unknown>): Promise<ReadingRefusal> => {
  const error = await reading.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof ReadingRefusal) return error;
  throw new Error("Nothing was refused", { cause: error });
};

const sample = (path: string) => new Uint8Array(readFileSync(join(labelsFolder, "../resumes", path)));

const RESUME = "Ada Example\nada@example.org\n\nExperience\nBaker, Crust Ltd\t2019 – 2021\n• Baked bread";

describe("a file that cannot be read is refused with its reason", () => {
  it.each([
    ["scanned", "pdf/scanned-no-text.pdf"],
    ["encrypted", "pdf/password-protected.pdf"],
    ["damaged", "pdf/corrupt.pdf"],
    ["unknown-format", "json/resume-matcher-master.json"],
  ])("%s: %s", async (reason, path) => {
    expect((await refusalOf(file(sample(path), path))).reason).toBe(reason);
  });

  it("300 pages", async () => {
    const { reason, message } = await refusalOf(file(pdfOf(Array.from({ length: 300 }, () => ["Words"]))));
    expect(reason).toBe("too-many-pages");
    expect(message).toContain("300 pages");
  });

  it("a document with macros, whatever it is called", async () => {
    const bytes = docxOf(paragraph("Ada"), { "word/vbaProject.bin": strToU8("code") });
    expect((await refusalOf(file(bytes, "resume.docx"))).reason).toBe("macros");
  });

  it("an archive that unpacks to too much", async () => {
    const bytes = docxOf(paragraph("x".repeat(50_000_000)));
    expect(bytes.length).toBeLessThan(200_000);
    expect((await refusalOf(file(bytes))).reason).toBe("too-large");
  });

  it("an archive that states less than it unpacks to", async () => {
    const bytes = docxOf(paragraph("x".repeat(10_000_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The size that the directory states of each file.
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    // It gets no more room than it states, which is not enough for its first word.
    expect((await refusalOf(file(bytes))).reason).toBe("damaged");
  });

  it("10 MB of text in one line", async () => {
    expect((await refusalOf(readSource({ text: "word ".repeat(2_000_000) }))).reason).toBe("too-large");
  });

  it.each([
    ["DOCX", docxOf(paragraph("Word").repeat(10_001))],
    ["text", "Word\n".repeat(10_001)],
  ])("%s of more lines than a resume has", async (_, bytes) => {
    const { reason, message } = await refusalOf(file(bytes));
    expect(reason).toBe("too-large");
    expect(message).toContain("lines");
  });

  it.each([
    ["an old Word document", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "DOCX"],
    ["rich text", "{\\rtf1 Ada}", "DOCX"],
    ["a picture", "\u0089PNG\r\n", "OCR"],
  ])("%s", async (_, start, advice) => {
    const { message } = await refusalOf(file(Uint8Array.from(start, (letter) => letter.charCodeAt(0))));
    expect(message).toContain(advice);
  });

  it("JSON of another kind, with what it holds", async () => {
    const { reason, issues } = await refusalOf(file('{"personalInfo": {}}'));
    expect(reason).toBe("unknown-format");
    expect(issues).toEqual([{ path: ["personalInfo"], message: "No section of JSON Resume" }]);
  });
});

describe("what a file holds decides, not its name", () => {
  it.each([
    ["pdf", "resume.docx", pdfOf([["Ada Example", "ada@example.org"]])],
    ["docx", "resume.pdf", docxOf(paragraph("Ada Example") + paragraph("ada@example.org"))],
    ["json-resume", "resume.txt", strToU8('{"basics": {"name": "Ada", "email": "ada@example.org"}}')],
    ["text", "resume.pdf", strToU8(RESUME)],
    [
      "linkedin",
      "data.bin",
      zipOf({ "Positions.csv": "Company Name,Title,Started On\nCrust,Baker,Jan 2020" }),
    ],
  ])("%s called %s", async (form, name, bytes) => {
    expect((await file(bytes, name)).form).toBe(form);
  });
});

describe("text that is unusual is read", () => {
  it.each(["a1 – ", "2019 ", "@", "1/1/", "http://a.", "a."])(
    "lines of nothing but %j, and one of nearly half a million characters",
    async (piece) => {
      const lines = `${piece.repeat(400)}\n`.repeat(20);
      const { resume } = await readSource({ text: `${RESUME}\n${lines}${"a1 – ".repeat(60_000)}` });
      expect(resume.basics).toMatchObject({ name: "Ada Example" });
    },
  );

  it("in Arabic and Hebrew beside Latin letters", async () => {
    const { resume } = await readSource({
      text: "ליאת כהן\nliat@example.org\n\nExperience\nمهندسة برمجيات, شركة النور\t2019 – 2021\n• بناء الأنظمة",
    });
    expect(resume).toMatchObject({
      basics: { name: "ליאת כהן", email: "liat@example.org" },
      work: [{ startDate: "2019", endDate: "2021", highlights: ["بناء الأنظمة"] }],
    });
  });

  it("5,000 skills, each once and in time", async () => {
    const skills = Array.from({ length: 5_000 }, (_, index) => `Skill ${index}`);
    const { resume } = await readSource({ text: `${RESUME}\n\nSkills\n${skills.join("\n")}` });
    expect(resume.skills).toHaveLength(5_000);
  });
});

describe("JSON Resume that breaks its schema", () => {
  const broken = {
    basics: { name: "Ada", email: null },
    work: [{ name: "Crust", startDate: "last spring", highlights: ["Bread", 7] }, "Mill"],
    skills: null,
  };

  it("is read without what breaks it, and says where that is", async () => {
    const { resume, problems } = await file(JSON.stringify(broken));
    expect(resume).toEqual({ basics: { name: "Ada" }, work: [{ name: "Crust", highlights: ["Bread"] }] });
    expect(problems.map(({ path }) => path.join("."))).toEqual([
      "basics.email",
      "work.0.startDate",
      "work.0.highlights.1",
      "work.1",
      "skills",
    ]);
  });

  it("tells of sections that the schema does not have, and keeps them", async () => {
    const { resume, notes } = await file('{"basics": {"name": "Ada"}, "hobbies": ["Bread"]}');
    expect(resume.hobbies).toEqual(["Bread"]);
    expect(notes[0]).toContain("hobbies");
  });
});
