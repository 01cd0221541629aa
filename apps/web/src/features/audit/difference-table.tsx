import type { FieldDifference } from "@jobtracker/contracts";
import { t } from "../../messages/index.ts";
import { readable, writeField, writeRow, writeValue } from "./differences.ts";

interface DifferenceTableProps {
  /** Null: the person's key is gone, and with it the content. */
  readonly differences: readonly FieldDifference[] | null;
}

export const DifferenceTable = ({ differences }: DifferenceTableProps) => {
  if (differences === null) return <p className="audit-none">{t.audit.erased}</p>;
  const shown = readable(differences);
  if (shown.length === 0) return <p className="audit-none">{t.audit.noDifferences}</p>;
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{t.audit.field}</th>
          <th scope="col">{t.audit.before}</th>
          <th scope="col">{t.audit.after}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((difference) => (
          <tr key={`${difference.table}-${difference.id}-${difference.field}`}>
            <th scope="row">
              <span className="difference-row">{writeRow(difference)}</span> {writeField(difference.field)}
            </th>
            <td>{writeValue(difference.before)}</td>
            <td>{writeValue(difference.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
