import { words } from "../../../messages/profile-imports.ts";
import { type PieceValue, sectionOf } from "./piece-fields.ts";
import { areTogether, usePointing } from "./pointing.ts";

const nameOf = ({ name, pointer }: PieceValue): string =>
  name === "name" && pointer.startsWith("/work/") ? words.employer : (words.fields[name] ?? name);

const Value = ({ value, isFirst }: { readonly value: PieceValue; readonly isFirst: boolean }) => {
  const { marks, lines, fromResult, pointAt, leave } = usePointing();
  const mark = marks[value.pointer];
  const confidence = mark?.confidence ?? null;
  const isOn = !fromResult && areTogether(mark, lines);
  const words_ = confidence === null ? words.corrected : words.confidence[confidence];
  return (
    <div className={isOn ? "piece-value piece-value-on" : "piece-value"}>
      <span className="piece-field">{isFirst ? nameOf(value) : ""}</span>
      <button
        type="button"
        className="piece-text"
        dir="auto"
        aria-label={words.inSource(value.text)}
        onMouseEnter={() => pointAt(value.pointer)}
        onMouseLeave={leave}
        onFocus={() => pointAt(value.pointer)}
        onBlur={leave}
      >
        {value.text}
      </button>
      <span className={`piece-confidence piece-confidence-${confidence ?? "corrected"}`}>{words_}</span>
    </div>
  );
};

/** What was read of a piece, each value with how sure that is; pointing at one shows its lines. */
export const PieceValues = ({ values }: { readonly values: readonly PieceValue[] }) => (
  <div className="piece-values">
    {values.map((value, index) => (
      <Value
        key={value.pointer}
        value={value}
        isFirst={
          values[index - 1]?.name !== value.name ||
          sectionOf(value.pointer) !== sectionOf(values[index - 1]?.pointer ?? "")
        }
      />
    ))}
  </div>
);
