import { type ReactNode, useCallback, useMemo, useState } from "react";
import { AskedSentencesContext } from "./asked-sentence.ts";

/** What is pointed at is known to the text and to all who speak of its sentences. */
export const AskedSentencesProvider = ({ children }: { readonly children: ReactNode }) => {
  const [active, point] = useState<string | null>(null);
  const show = useCallback((sentence: string) => {
    point(sentence);
    // The mark is made of the text by hand, so React knows no reference to it.
    const marks = document.querySelectorAll<HTMLElement>(".description mark[tabindex]");
    const mark = [...marks].find((each) => each.dataset.sentence === sentence);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, []);
  const value = useMemo(() => ({ active, point, show }), [active, show]);
  return <AskedSentencesContext value={value}>{children}</AskedSentencesContext>;
};
