import { openArchive } from "./archive.ts";
import { decodedText } from "./decoded-text.ts";
import { isDocx, readDocx } from "./docx/read-docx.ts";
import { readJsonResume } from "./json/read-json-resume.ts";
import type { Line } from "./lines/line.ts";
import { textLines } from "./lines/text-lines.ts";
import { isExportFile, tableNamed } from "./linkedin/column-names.ts";
import { readExport } from "./linkedin/read-export.ts";
import { readLines } from "./read-lines.ts";
import type { ReadResume, ResumeFile, ResumeForm, ResumeSource, SourceLine } from "./reading.ts";
import { ReadingRefusal } from "./refusal.ts";
import { separate } from "./said.ts";
import { formOf } from "./sniff.ts";

/** Characters of text that a resume has at most. */
const LONGEST_TEXT = 400_000;
const MOST_LINES = 10_000;

const UNKNOWN = "Use PDF, DOCX, JSON Resume, LinkedIn's export or text.";

interface Laid {
  readonly source: readonly SourceLine[];
  readonly lines: readonly Line[];
  readonly links?: readonly string[];
}

const isEmpty = (resume: ReadResume["resume"]): boolean =>
  Object.entries(resume).every(([name, value]) => name === "basics" && Object.keys(value ?? {}).length < 2);

const WAYS_ON = "Take it over by hand, or let your AI client read it.";
const NO_SECTIONS =
  "Only who it is about was recognised: its headings, if it has any, are not in English, German, French, Spanish, Italian or Portuguese.";

const notesOn = (resume: ReadResume["resume"]): string[] => {
  if (isEmpty(resume)) return [`Nothing of a resume was recognised. ${WAYS_ON}`];
  return Object.keys(resume).every((name) => name === "basics") ? [`${NO_SECTIONS} ${WAYS_ON}`] : [];
};

const fromLines = (form: ResumeForm, { source, lines, links = [] }: Laid): ReadResume => {
  if (lines.length === 0) throw new ReadingRefusal("nothing-found", "There is no text in it.");
  if (lines.length > MOST_LINES)
    throw new ReadingRefusal("too-large", `This text has more than ${MOST_LINES} lines; a resume has fewer.`);
  const read = separate(readLines(lines, links));
  const notes = notesOn(read.resume);
  return { form, lines: source, ...read, notes, problems: [] };
};

const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

const readText = (text: string): ReadResume => {
  if (text.trim() === "") throw new ReadingRefusal("nothing-found", "There is no text in it.");
  if (isJson(text)) return readJsonResume(text);
  if (/^\s*<(?:!doctype html|html)\b/i.test(text))
    throw new ReadingRefusal("unknown-format", `This is a web page. Paste its text, or save it as PDF.`);
  return fromLines("text", textLines(text));
};

const demandShort = (text: string): string => {
  if (text.length <= LONGEST_TEXT) return text;
  throw new ReadingRefusal(
    "too-large",
    `This text has ${text.length} characters; a resume has at most ${LONGEST_TEXT}. Give the resume alone.`,
  );
};

/** A table of LinkedIn's export by its columns, whatever it is called. */
const isTable = ({ name }: ResumeFile, text: string): boolean =>
  /\.csv$/i.test(name ?? "") ||
  (!isJson(text) && text.split(/\r?\n/, 5).some((row) => tableNamed("", row.split(/[,;\t]/)) !== undefined));

const readArchive = (bytes: Uint8Array): ReadResume => {
  const wanted = openArchive(bytes, isExportFile);
  if (isDocx(wanted.names)) return fromLines("docx", readDocx(bytes));
  if (wanted.files.size > 0)
    return readExport([...wanted.files].map(([name, content]) => ({ name, bytes: content })));
  throw new ReadingRefusal(
    "unknown-format",
    `This archive is neither a DOCX document nor LinkedIn's export. ${UNKNOWN}`,
  );
};

const OTHER_FORMS = {
  "old-office": "This is an old Word document, or one with a password. Save it as DOCX or PDF without one.",
  rtf: "This is a document in Rich Text Format. Save it as DOCX or PDF.",
  picture: "This is a picture. Recognise its text first (OCR), or paste it.",
} as const;

const readFile = async (file: ResumeFile): Promise<ReadResume> => {
  const form = formOf(file.bytes);
  if (form === "pdf") {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    return fromLines("pdf", await readPdf(file.bytes));
  }
  if (form === "archive") return readArchive(file.bytes);
  if (form !== "text")
    throw new ReadingRefusal(form === "picture" ? "scanned" : "unknown-format", OTHER_FORMS[form]);
  const text = demandShort(decodedText(file.bytes));
  const read = isTable(file, text) ? readExport([file]) : readText(text);
  // The name promises more than the bytes hold: a file that was cut off or mixed up, unless it is a resume all the same.
  if (/\.(?:pdf|docx|zip)$/i.test(file.name ?? "") && isEmpty(read.resume))
    throw new ReadingRefusal("damaged", `${file.name} is damaged: it does not hold what its name says.`);
  return read;
};

/**
 * Reads a resume: one file of any form that is known, several tables of LinkedIn's export, or text. What a file is its
 * content says, not its name. Throws `ReadingRefusal` with words for the person.
 */
export const readSource = async (source: ResumeSource): Promise<ReadResume> => {
  if ("text" in source) return readText(demandShort(source.text));
  const [first, ...others] = source.files;
  if (first === undefined) throw new ReadingRefusal("nothing-found", "There is no file.");
  if (others.length === 0) return readFile(first);
  if (source.files.some(({ bytes }) => formOf(bytes) !== "text"))
    throw new ReadingRefusal(
      "unknown-format",
      "Several files at once can only be tables of LinkedIn's export.",
    );
  return readExport(source.files);
};
