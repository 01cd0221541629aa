import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { RefusalWithRetry } from "../feedback/refusal-with-retry.tsx";
import "./list-block.css";

interface ListBlockProps<Item> {
  readonly title: string;
  /** What the button says that adds one. */
  readonly add: string;
  /** What is said where there are none. */
  readonly none: string;
  /** Undefined: they are only read. */
  readonly onAdd: (() => void) | undefined;
  readonly query: {
    readonly data: { readonly items: readonly Item[] } | undefined;
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    readonly refetch: () => Promise<unknown>;
  };
  /** An entry of the list. */
  readonly entry: (item: Item) => ReactNode;
  /** Dialogs that are open. */
  readonly children: ReactNode;
}

/** What hangs on the subject of a page, beside its other blocks: few, added and changed in dialogs. */
export const ListBlock = <Item,>({
  title,
  add,
  none,
  onAdd,
  query,
  entry,
  children,
}: ListBlockProps<Item>) => {
  const titleId = useId();
  const items = query.data?.items;
  return (
    <section className="panel list-block" aria-labelledby={titleId}>
      <div className="list-block-head">
        <h2 id={titleId}>{title}</h2>
        {onAdd && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} />} onClick={onAdd}>
            {add}
          </Button>
        )}
      </div>
      {query.isPending && <Skeleton h={40} mt={8} />}
      {query.isError && items === undefined && <RefusalWithRetry query={query} />}
      {items?.length === 0 && <p className="list-block-none">{none}</p>}
      {items !== undefined && items.length > 0 && <ul className="list-block-items">{items.map(entry)}</ul>}
      {children}
    </section>
  );
};
