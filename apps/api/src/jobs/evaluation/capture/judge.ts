import { CaptureLabel, type LabelledFields } from "../../labels/capture-labels.ts";
import { comparable } from "../../reading/identity/identity.ts";
import type { PostingReading } from "../../reading/reading.ts";
import type { JudgedField } from "./judged-values.ts";

type PostingLabel = Extract<CaptureLabel, { outcome: "posting" }>;

/** What one field of one posting came to. `stated`: the source says it. */
export interface Verdict {
  readonly stated: boolean;
  readonly filled: boolean;
  readonly isRight: boolean;
  readonly expected: string | null;
  readonly got: string | null;
}

/** Compares a field with its label and with what the label accepts as well; of a posting that was not recognised nothing was read. Null: the label does not judge it. */
export const judge = (
  label: PostingLabel,
  posting: PostingReading | undefined,
  field: JudgedField,
): Verdict | null => {
  const accepted = acceptedFields(label, field.path).map((fields) => field.expected(fields));
  const [expected = null] = accepted;
  if (expected === null && field.judgesAbsence === false) return null;
  const got = posting === undefined ? null : field.read(posting);
  const isRight = accepted.some((value) => isSame(field, value, got));
  return { stated: expected !== null, filled: got !== null, isRight, expected, got };
};

/** A read place may say more (street, postal code) than the short form that a person wrote. */
const isSame = ({ name }: JudgedField, expected: string | null, got: string | null): boolean => {
  if (expected === null || got === null || name !== "places") return expected === got;
  const unmatched = got.split("; ").map((text) => new Set(comparable(text).split(" ")));
  const places = expected.split("; ");
  if (places.length !== unmatched.length) return false;
  return places.every((place) => {
    const match = unmatched.findIndex((words) =>
      comparable(place)
        .split(" ")
        .every((word) => words.has(word)),
    );
    if (match !== -1) unmatched.splice(match, 1);
    return match !== -1;
  });
};

/** The label's fields, and the same with each of the other accepted values in its place. */
const acceptedFields = (label: PostingLabel, path: string): LabelledFields[] => {
  const [name = "", part] = path.split(".");
  const others = label.alsoAccepted?.[path] ?? [];
  const replaced = others.map((value) =>
    part === undefined
      ? { ...label.fields, [name]: value }
      : { ...label.fields, salary: { ...label.fields.salary, [part]: value } },
  );
  const parsed = replaced.map((fields) => CaptureLabel.parse({ ...label, fields }));
  return [label.fields, ...parsed.flatMap((one) => (one.outcome === "posting" ? [one.fields] : []))];
};
