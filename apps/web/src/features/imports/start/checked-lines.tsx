import type { ImportLine } from "@jobtracker/contracts";
import { Text } from "@mantine/core";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { batches } from "../../../messages/batches.ts";

const words = batches.imports;
/** More are not read before starting. */
const MOST_SHOWN = 100;

const write = ({ url, title, company }: ImportLine) => [title, company, url].filter(Boolean).join(" · ");

const Line = ({ line }: { readonly line: ImportLine }) => (
  <li className={line.problem === null ? "import-line" : "import-line import-line-bad"}>
    <span className="import-line-no">{words.line(line.line)}</span>
    <span className="import-line-text">{write(line)}</span>
    {line.problem !== null && <strong>{line.problem}</strong>}
    {line.knownJobId !== null && (
      <LinkAnchor to="/jobs/$jobId" params={{ jobId: line.knownJobId }}>
        {words.known}
      </LinkAnchor>
    )}
  </li>
);

interface CheckedLinesProps {
  readonly lines: readonly ImportLine[];
  readonly good: number;
  readonly bad: number;
}

/** Good and bad lines told apart; the bad ones first. */
export const CheckedLines = ({ lines, good, bad }: CheckedLinesProps) => {
  const ordered = lines.toSorted(
    (one, other) => Number(one.problem === null) - Number(other.problem === null),
  );
  return (
    <section aria-label={words.good(good)}>
      <p role="status">{words.good(good)}</p>
      {bad > 0 && (
        <Callout tone="caution" title={words.bad(bad)}>
          <p>{words.badHint}</p>
        </Callout>
      )}
      <ul className="panel import-lines">
        {ordered.slice(0, MOST_SHOWN).map((line, index) => (
          // A line may hold several addresses: its place in the list is its name.
          <Line key={index} line={line} />
        ))}
      </ul>
      {lines.length > MOST_SHOWN && (
        <Text size="sm" c="dimmed">
          {words.showing(MOST_SHOWN, lines.length)}
        </Text>
      )}
    </section>
  );
};
