import type { ProfileImport, ResumeLine } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { memo, useEffect, useRef } from "react";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { MOST_LINES, sourceQuery } from "../profile-imports-query.ts";
import { areTogether, usePointing } from "./pointing.ts";

interface LineProps {
  readonly line: ResumeLine;
  readonly no: number;
  readonly isPointedAt: boolean;
  readonly heading: string | null;
}

const Line = memo(({ line, no, isPointedAt, heading }: LineProps) => (
  <>
    {heading !== null && <p className="source-part">{words.page(heading)}</p>}
    <p className={isPointedAt ? "source-line source-line-on" : "source-line"} data-line={no} dir="auto">
      {line.text || "\u00a0"}
    </p>
  </>
));

/** Scrolls within the pane alone: the page stays where it is. */
const showLine = (pane: HTMLElement, no: number) => {
  const line = pane.querySelector<HTMLElement>(`[data-line="${no}"]`);
  if (line === null || pane.scrollHeight <= pane.clientHeight) return;
  pane.scrollTo({ top: line.offsetTop - pane.clientHeight / 3, behavior: "auto" });
};

const Lines = ({ lines, count }: { readonly lines: readonly ResumeLine[]; readonly count: number }) => {
  const pane = useRef<HTMLDivElement>(null);
  const pointing = usePointing();
  const target = pointing.fromResult ? (pointing.lines?.line ?? null) : null;
  useEffect(() => {
    if (target !== null && pane.current !== null) showLine(pane.current, target);
  }, [target]);
  return (
    <section
      className="panel source-lines"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      aria-label={words.source}
      onPointerOver={(event) => {
        const no = event.target instanceof HTMLElement ? event.target.dataset.line : undefined;
        if (no !== undefined) pointing.pointAtLine(Number(no));
      }}
      onPointerLeave={pointing.leave}
    >
      {lines.map((line, no) => (
        <Line
          // Lines never change, and have no other name than their place.
          key={no}
          no={no}
          line={line}
          heading={line.part !== null && line.part !== lines[no - 1]?.part ? line.part : null}
          isPointedAt={areTogether({ line: no, toLine: no }, pointing.lines)}
        />
      ))}
      {count > MOST_LINES && <p className="resume-muted">{words.moreLines(count - MOST_LINES)}</p>}
    </section>
  );
};

/** The source as it was read, line by line. */
export const SourcePane = ({ id, count }: { readonly id: ProfileImport["id"]; readonly count: number }) => {
  const source = useQuery(sourceQuery(id));
  if (source.data) return <Lines lines={source.data} count={count} />;
  if (source.isError) return <FailurePanel error={source.error} onRetry={() => void source.refetch()} />;
  return <Skeleton h={400} />;
};
