import type { FieldComparison, TextPart } from "@jobtracker/contracts";
import { t } from "../../messages/index.ts";
import { words } from "../../messages/posting-history.ts";
import "./versions.css";

/** How what only one of two texts says is called. */
interface Marks {
  readonly added: string;
  readonly removed: string;
}

const ofVersions: Marks = { added: words.inserted, removed: words.deleted };

interface FieldChangeProps {
  readonly comparison: FieldComparison;
  readonly marks?: Marks;
}

/** A field of a posting in two texts, in one. */
export const FieldChange = ({ comparison: { field, parts }, marks = ofVersions }: FieldChangeProps) => (
  <div className="field-change">
    <h3>{t.jobs.fields[field]}</h3>
    <WordDifference parts={parts} marks={marks} />
  </div>
);

interface WordDifferenceProps {
  readonly parts: readonly TextPart[];
  readonly marks: Marks;
}

/** Two texts in one. */
export const WordDifference = ({ parts, marks }: WordDifferenceProps) => (
  <p className="field-difference">
    {parts.map((part, index) => (
      <Part key={index} part={part} marks={marks} />
    ))}
  </p>
);

/** Said in words too: not everybody sees the strokes, and screen readers pass over ins and del. */
const Part = ({ part: { kind, text }, marks }: { readonly part: TextPart; readonly marks: Marks }) => {
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="visually-hidden">{marks[kind]} </span>
      {text}
      <span className="visually-hidden"> {words.endOfChange} </span>
    </Mark>
  );
};
