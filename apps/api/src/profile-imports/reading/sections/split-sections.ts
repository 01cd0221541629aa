import { isLanguage } from "../entries/languages.ts";
import { type Line, textOf } from "../lines/line.ts";
import { type HeadingStyle, hasStyle, headingStyle, mayBeHeading } from "./heading-style.ts";
import { type SectionKind, sectionNamed, sectionWithin } from "./section-names.ts";

export interface Section {
  readonly kind: SectionKind;
  /** Null: what stands before the first heading, or at the top of a column. */
  readonly heading: string | null;
  readonly lines: readonly Line[];
}

/** A heading is known by its words, or set as the known ones are. */
const kindOf = (line: Line, style: HeadingStyle): SectionKind | undefined => {
  if (!mayBeHeading(line)) return undefined;
  const text = textOf(line);
  const isSet = hasStyle(line, style);
  const named = sectionNamed(text);
  // Where headings are set apart, the same word as part of the text is none.
  if (named !== undefined)
    return isSet || !style.isTelling || line.isBold || line.size >= style.size ? named : undefined;
  if (!isSet || /\d|@/.test(text)) return undefined;
  return sectionWithin(text) ?? "other";
};

/** Sections in which "Tools: …" is a line of its own text. */
const KEEP_LABELS = new Set<SectionKind>(["work", "projects", "volunteer", "education"]);
const INLINE = new Set<SectionKind>(["skills", "languages", "interests", "summary", "certificates"]);

const labelled = (line: Line): readonly [label: string, cells: readonly string[]] | undefined => {
  const [first = "", ...others] = line.cells;
  const [, label, rest] = /^([^:]{3,40}):\s+(.+)$/.exec(first) ?? [];
  if (label !== undefined && rest !== undefined) return [label, [rest, ...others]];
  return others.length > 0 ? [first.replace(/:$/, ""), others] : undefined;
};

/** "Languages: English, German" is a heading with what stands below it. */
const inlineSection = (line: Line, current: SectionKind | undefined) => {
  const [label = "", cells = []] = labelled(line) ?? [];
  const kind = sectionNamed(label);
  if (kind === undefined || !INLINE.has(kind) || line.isBullet) return undefined;
  // Among skills "Languages" may be those of programming.
  const isSpoken = kind === "languages" && isLanguage(cells[0] ?? "");
  if (current === "skills" && !isSpoken) return undefined;
  if (current !== undefined && KEEP_LABELS.has(current) && !line.isApart) return undefined;
  return { kind, line: { ...line, cells } };
};

interface Open extends Section {
  lines: Line[];
}

const opened = (kind: SectionKind, heading: string | null, lines: Line[] = []): Open => ({
  kind,
  heading,
  lines,
});

/** What is set as a heading before any that is known belongs to who it is about. */
const settled = (kind: SectionKind, sections: readonly Open[]): SectionKind =>
  kind === "other" && sections.every((section) => section.kind === "contact") ? "contact" : kind;

/** The document's sections in their order; the first one, without a heading, may be empty. */
export const splitSections = (lines: readonly Line[]): Section[] => {
  const style = headingStyle(lines);
  const sections: Open[] = [opened("contact", null)];
  // The name may be set as the headings are.
  const first = lines.find(mayBeHeading);
  for (const line of lines) {
    if (line.beginsColumn && line !== lines[0]) sections.push(opened("contact", null));
    const kind = line === first && sectionNamed(textOf(line)) === undefined ? undefined : kindOf(line, style);
    if (kind !== undefined) {
      sections.push(opened(settled(kind, sections), textOf(line)));
      continue;
    }
    const open = sections.at(-1);
    const inline = inlineSection(line, open?.heading === null ? undefined : open?.kind);
    if (inline === undefined) open?.lines.push(line);
    else
      sections.push(
        opened(inline.kind, null, [inline.line]),
        opened(open?.kind ?? "contact", open?.heading ?? null),
      );
  }
  return sections;
};
