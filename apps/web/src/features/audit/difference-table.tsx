import type { FieldDifference } from "@jobtracker/contracts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { audit } from "../../messages/audit.ts";
import { isNothing, readable, writeField, writeRow, writeValue } from "./differences.ts";

interface DifferenceTableProps {
  /** Null: the person's key is gone, and with it the content. */
  readonly differences: readonly FieldDifference[] | null;
}

export const DifferenceTable = ({ differences }: DifferenceTableProps) => {
  if (differences === null) return <p className="audit-none">{audit.erased}</p>;
  const shown = readable(differences);
  if (shown.length === 0) return <p className="audit-none">{audit.noDifferences}</p>;
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{audit.field}</th>
          <th scope="col">{audit.change}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((difference) => (
          <tr key={`${difference.table}-${difference.id}-${difference.field}`}>
            <th scope="row">
              <span className="difference-row">{writeRow(difference)}</span> {writeField(difference.field)}
            </th>
            <td>
              <Change difference={difference} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Old → new; what was made has no old, and what was removed no new. */
const Change = ({ difference: { before, after } }: { readonly difference: FieldDifference }) => {
  const timeZone = useTimeZone();
  return (
    <>
      {!isNothing(before) && (
        <>
          <del className="difference-before">
            <span className="visually-hidden">{audit.before}: </span>
            {writeValue(before, timeZone)}
          </del>{" "}
          <span aria-hidden="true" className="difference-arrow">
            →
          </span>{" "}
        </>
      )}
      <ins className="difference-after">
        <span className="visually-hidden">{audit.after}: </span>
        {writeValue(after, timeZone)}
      </ins>
    </>
  );
};
