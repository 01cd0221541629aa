import { Typography } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type SyntheticEvent, useEffect, useMemo, useRef } from "react";
import { t } from "../../../messages/index.ts";
import { useAskedSentences } from "../../requirements/asked-sentence.ts";
import { focusEntryOf } from "../../requirements/focus-entry.ts";
import { markSentences } from "../../requirements/mark-sentences.ts";
import { requirementsOf } from "../../requirements/requirements-query.ts";

interface DescriptionProps {
  /** Of the job whose requirements are marked in the text; without it nothing is. */
  readonly jobId?: number;
  readonly html: string | null;
}

/** The posting's description as the server sanitised it, in a box that its content cannot leave. */
export const Description = ({ jobId, html }: DescriptionProps) => (
  <section className="panel description" aria-labelledby="description-title">
    <h2 id="description-title">{t.jobs.page.description}</h2>
    {html === null ? (
      <p className="description-none">{t.jobs.page.noDescription}</p>
    ) : (
      <Text jobId={jobId} html={html} />
    )}
  </section>
);

const Text = ({ jobId, html }: { readonly jobId: number | undefined; readonly html: string }) =>
  jobId === undefined ? (
    // Sanitised by the server at capture; the content security policy allows no scripts either.
    <Typography className="description-text" dangerouslySetInnerHTML={{ __html: html }} />
  ) : (
    <MarkedText jobId={jobId} html={html} />
  );

/** The sentence of the mark that an event is about; null: it is about none. */
const sentenceOf = ({ target }: SyntheticEvent): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>("mark[data-sentence]")?.dataset.sentence ?? null)
    : null;

/** The text with a mark at each sentence that asks for something: pointing at one shows where it is judged, and the reverse. */
const MarkedText = ({ jobId, html }: { readonly jobId: number; readonly html: string }) => {
  const text = useRef<HTMLDivElement>(null);
  const { data } = useQuery(requirementsOf(jobId));
  const { active, point } = useAskedSentences();
  // Another object would be written into the page anew, and the marks be gone.
  const content = useMemo(() => ({ __html: html }), [html]);
  const sentences = useMemo(
    () => [...new Set(data?.items.filter(({ start }) => start !== null).map(({ sentence }) => sentence))],
    [data],
  );
  useEffect(
    () => (text.current === null ? undefined : markSentences(text.current, sentences)),
    [html, sentences],
  );
  useEffect(() => {
    for (const mark of text.current?.querySelectorAll<HTMLElement>("mark[data-sentence]") ?? [])
      mark.toggleAttribute("data-active", mark.dataset.sentence === active);
  }, [active, html, sentences]);
  const pointed = (event: SyntheticEvent) => point(sentenceOf(event));
  const choose = (event: SyntheticEvent) => {
    const sentence = sentenceOf(event);
    if (sentence !== null) focusEntryOf(sentence);
  };
  return (
    // Sanitised by the server at capture; the content security policy allows no scripts either.
    <Typography
      ref={text}
      className="description-text"
      onPointerOver={pointed}
      onPointerLeave={() => point(null)}
      onFocus={pointed}
      onBlur={() => point(null)}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        if (sentenceOf(event) === null) return;
        // The key is pressed on the mark, and must not press what gets the focus.
        event.preventDefault();
        choose(event);
      }}
      dangerouslySetInnerHTML={content}
    />
  );
};
