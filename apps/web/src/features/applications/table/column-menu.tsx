import { Button, Checkbox, Popover } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { t } from "../../../messages/index.ts";
import { type Columns, FIXED } from "./column-choice.ts";
import { ColumnMenuButton } from "./column-menu-button.tsx";
import { type ColumnKey, columnKeys } from "./table-search.ts";

interface ColumnMenuProps {
  readonly columns: Columns;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Which columns are shown, and in which order. */
export const ColumnMenu = ({ columns, isOpen, onOpen }: ColumnMenuProps) => {
  const hidden = columnKeys.filter((key) => !columns.shown.includes(key));
  const words = t.applications.table;
  return (
    <Popover opened={isOpen} onChange={onOpen} position="bottom-end" shadow="md" radius="md" trapFocus>
      <Popover.Target>
        <ColumnMenuButton onClick={() => onOpen(!isOpen)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={words.chooseColumns}>
        <ul className="table-choices">
          {[...columns.shown, ...hidden]
            .filter((key) => key !== FIXED)
            .map((key) => (
              <ColumnEntry key={key} column={key} columns={columns} />
            ))}
        </ul>
        <Button size="compact-sm" variant="subtle" color="gray" mt="xs" onClick={columns.reset}>
          {words.resetColumns}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
};

const ColumnEntry = ({
  column,
  columns,
}: Pick<ColumnMenuProps, "columns"> & { readonly column: ColumnKey }) => {
  const place = columns.shown.indexOf(column);
  const name = t.applications.table.columns[column];
  const shift = (by: -1 | 1, label: string, Arrow: typeof IconArrowUp) => (
    <IconButton
      size="sm"
      aria-label={label}
      disabled={place < 0 || (by < 0 ? place === 1 : place === columns.shown.length - 1)}
      onClick={() => columns.shift(column, by)}
    >
      <Arrow size={15} />
    </IconButton>
  );
  return (
    <li className="table-column-choice">
      <Checkbox label={name} checked={place >= 0} onChange={() => columns.toggle(column)} />
      {shift(-1, t.applications.table.columnLeft(name), IconArrowUp)}
      {shift(1, t.applications.table.columnRight(name), IconArrowDown)}
    </li>
  );
};
