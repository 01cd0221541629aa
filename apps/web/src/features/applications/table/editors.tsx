import type { Application, Stage } from "@jobtracker/contracts";
import { lazy, useRef } from "react";
import { t } from "../../../messages/index.ts";
import { columns } from "./columns.tsx";
import { type RowChange, renameJob } from "./row-change.ts";
import type { ColumnKey } from "./table-search.ts";

/** Loaded ahead, once the table stands. */
export const loadChoices = () => import("./choice-editors.tsx");
const StageEditor = lazy(async () => ({ default: (await loadChoices()).StageEditor }));
const FollowUpEditor = lazy(async () => ({ default: (await loadChoices()).FollowUpEditor }));

export interface EditorProps {
  readonly row: Application;
  /** Ends the editing, with what was changed or without. */
  readonly onDone: (change?: RowChange) => void;
}

interface TextEditorProps extends EditorProps {
  readonly field: "title" | "company";
}

/** Longest title and company that the server takes (characters). */
const LONGEST = { title: 300, company: 200 } as const;

const TextEditor = ({ row, field, onDone }: TextEditorProps) => {
  const isDone = useRef(false);
  const before = row.job[field] ?? "";
  const finish = (text: string) => {
    // Leaving the field by Enter or Escape takes the focus away from it, which would count once more.
    if (isDone.current) return;
    isDone.current = true;
    const value = text.trim();
    const isSame = value === before || (field === "title" && value === "");
    onDone(isSame ? undefined : renameJob(row, field, value));
  };
  return (
    <input
      className="table-editor table-input"
      aria-label={t.applications.table.columns[field]}
      defaultValue={before}
      maxLength={LONGEST[field]}
      // biome-ignore lint/a11y/noAutofocus: the person asked to write here
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") finish(before);
        event.stopPropagation();
      }}
    />
  );
};

interface CellEditorProps extends EditorProps {
  readonly column: ColumnKey;
  readonly stages: ReadonlyMap<string, Stage>;
}

/** What stands in a cell while it is changed. */
export const CellEditor = ({ column, stages, ...rest }: CellEditorProps) => {
  const { editor } = columns[column];
  if (editor === "stage") return <StageEditor stages={stages} {...rest} />;
  if (editor === "followUp") return <FollowUpEditor {...rest} />;
  if (column === "title" || column === "company") return <TextEditor field={column} {...rest} />;
  return null;
};
