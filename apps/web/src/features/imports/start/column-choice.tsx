import { ImportColumn, type ImportHeader } from "@jobtracker/contracts";
import { NativeSelect } from "@mantine/core";
import { batches } from "../../../messages/batches.ts";

const words = batches.imports;

interface ColumnChoiceProps {
  readonly headers: readonly ImportHeader[];
  /** Names of columns of which nothing is kept. */
  readonly notTaken: readonly string[];
  readonly choose: (columns: readonly (ImportColumn | null)[]) => void;
}

/** What each column of the table holds, to be put right where it was not recognised. */
export const ColumnChoice = ({ headers, notTaken, choose }: ColumnChoiceProps) => {
  const columns = headers.map(({ column }) => column);
  const set = (at: number, value: string) => {
    const chosen = ImportColumn.safeParse(value).data ?? null;
    choose(columns.map((column, index) => (index === at ? chosen : column === chosen ? null : column)));
  };
  return (
    <fieldset className="import-columns">
      <legend>{words.mapping}</legend>
      {headers.map(({ header, column, example }, index) => (
        <NativeSelect
          // Columns have no other name: two may be headed alike.
          key={index}
          label={words.column(header)}
          description={example ?? undefined}
          value={column ?? ""}
          onChange={(event) => set(index, event.currentTarget.value)}
          data={[
            { value: "", label: words.nothing },
            ...ImportColumn.options.map((option) => ({ value: option, label: words.columns[option] })),
          ]}
        />
      ))}
      {notTaken.length > 0 && <p className="import-not-taken">{words.notTaken(notTaken)}</p>}
    </fieldset>
  );
};
