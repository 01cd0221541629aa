import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useIsPrinting } from "../../_kit/print/use-is-printing.ts";
import { words } from "../../messages/fit.ts";

interface FewFirstProps<Item> {
  readonly items: readonly Item[];
  /** As many as are shown at first. */
  readonly few: number;
  readonly className: string;
  /** An entry of the list. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that may be long: its first entries, and the others by a press. On paper it has all. */
export const FewFirst = <Item,>({ items, few, className, children }: FewFirstProps<Item>) => {
  const [showsAll, setShowsAll] = useState(false);
  const isPrinting = useIsPrinting();
  const isLong = items.length > few;
  return (
    <>
      <ul className={className}>{(showsAll || isPrinting ? items : items.slice(0, few)).map(children)}</ul>
      {isLong && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewer : words.showAll(items.length)}
        </Button>
      )}
    </>
  );
};
