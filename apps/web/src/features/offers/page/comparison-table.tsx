import type { OfferComparison } from "@jobtracker/contracts";
import { Badge } from "@mantine/core";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { planning } from "../../../messages/planning.ts";
import { nameOf } from "../write-offer.ts";
import { type ComparisonRow, comparisonRows } from "./comparison-rows.ts";

const words = planning.offers;

/** A column for each offer, a row for each thing that can be said of them. */
export const ComparisonTable = ({ comparison }: { readonly comparison: OfferComparison }) => {
  const now = today(useTimeZone());
  return (
    // Focusable, so that it can be scrolled by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
    <section className="panel comparison" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {comparison.items.map(({ offer }) => (
              <th key={offer.id} scope="col">
                <LinkAnchor
                  to="/applications/$applicationId"
                  params={{ applicationId: offer.applicationId }}
                  underline="hover"
                >
                  {nameOf(offer)}
                </LinkAnchor>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparisonRows(comparison.currency, now).map((row) => (
            <Row key={row.name} row={row} comparison={comparison} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface RowProps {
  readonly row: ComparisonRow;
  readonly comparison: OfferComparison;
}

const Row = ({ row: { name, hint, best, write, converted }, comparison }: RowProps) => (
  <tr>
    <th scope="row">
      {name}
      {hint && <span className="comparison-hint">{hint}</span>}
    </th>
    {comparison.items.map((item) => {
      const isBest = best !== undefined && comparison.best[best].includes(item.offer.id);
      const other = converted?.(item) ?? null;
      return (
        <td key={item.offer.id} className={isBest ? "comparison-best" : undefined}>
          <span className="numbers">{write(item)}</span>
          {isBest && (
            <Badge size="xs" variant="light" ml={6}>
              {words.best}
            </Badge>
          )}
          {other && <span className="comparison-hint numbers">{other}</span>}
        </td>
      );
    })}
  </tr>
);
